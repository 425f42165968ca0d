import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importGardFeed } from '../setup/import-gard-feed.js';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const OFFICE = { width: 1280, height: 860 };
const PHONE = { width: 320, height: 640 };
const BY_BUS = 'mode=transports&minutes=60';
const EPCI = 'CC du Piémont Cévenol';

describe('the coordinator of a département', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    page = await site.open(`/couverture?${BY_BUS}`, { viewport: OFFICE });
  });
  afterAll(() => site.close());

  const hasNoFault = async (): Promise<void> => {
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize(OFFICE);
  };

  it('is told that nobody knows the timetables, not that all is out of reach', async () => {
    await page.getByText('Aucun horaire de transport n’est importé').waitFor();
    const states = await page.getByRole('table').getByRole('row').nth(1).innerText();
    expect(states).toContain('Horaires inconnus');
    await hasNoFault();
  });

  it('reads the Gard by bus once a timetable is imported, the same figures as the API', async () => {
    await importGardFeed(site.app);
    await page.reload();
    const table = page.getByRole('table');
    await table.getByRole('link', { name: 'Nîmes' }).waitFor();
    await expect.poll(() => page.getByText('Aucun horaire de transport').count()).toBe(0);
    const asked = 'territoire=departement:30&thematique=mobilite&mode=transports&duree_max=60';
    const { body } = await site.app.get(`/api/v1/couverture?${asked}&tri=-jeunes&size=1`);
    const [first] = body.items;
    const row = table.getByRole('row').nth(1);
    expect(await row.getByRole('rowheader').innerText()).toBe(first.nom);
    const young = (await row.innerText()).replaceAll(/[\s  ]/g, '');
    expect(young).toContain(String(first.jeunes));
    await hasNoFault();
  });

  it('opens the EPCI of Quissac and reads why', async () => {
    await page.getByLabel('Par', { exact: true }).selectOption('epci');
    await page.getByRole('table').getByRole('link', { name: EPCI }).click();
    await page.getByRole('heading', { level: 1, name: EPCI }).waitFor();
    await page.getByRole('heading', { name: 'Pourquoi : Se déplacer' }).waitFor();
    expect(await page.getByLabel('Moyen de transport').inputValue()).toBe('transports');
    await page.getByRole('figure', { name: /Part des jeunes couverts/ }).waitFor();
    await hasNoFault();
  });

  it('says of a département without timetables that nobody knows what a permanence would change', async () => {
    const tried = 'p=mobilite_48095_h2.3._14:00-17:00_8_';
    await page.goto(
      `${site.address}/couverture/essai?territoire=departement:48&${BY_BUS}&${tried}`,
    );
    await page.getByText(/on ne peut pas dire ce que cela changerait/).waitFor();
    await expect.poll(() => page.getByText(/aucune commune de plus/).count()).toBe(0);
    await page.getByRole('link', { name: /^Ouvrir la fiche de .*Lozère/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Lozère' }).waitFor();
  });

  it('tries a permanence in Quissac and sees whom it would reach', async () => {
    await page.goto(`${site.address}/couverture/essai?${BY_BUS}`);
    await page.getByRole('combobox', { name: 'Commune de la permanence' }).fill('Quissac');
    await page.getByRole('option', { name: 'Quissac', exact: true }).click();
    await page.getByRole('button', { name: 'Ajouter à l’essai' }).click();
    const gained = page.getByText(/de plus atteindraient une solution vivante/).first();
    await gained.waitFor();
    expect(await gained.innerText()).toContain('Se déplacer');
    await expect.poll(() => page.getByText(/celui d’un mardi ordinaire/).count()).toBe(2);
    await expect.poll(() => page.getByRole('heading', { name: /Le dimanche/ }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Dimanche' }).check();
    await page.getByRole('heading', { name: /^Le dimanche, .* peu de bus passent/ }).waitFor();
    await hasNoFault();
  });

  it('prints the pack of the meeting', async () => {
    await page.goto(`${site.address}/couverture?${BY_BUS}`);
    await page.getByRole('table').getByRole('link', { name: 'Nîmes' }).waitFor();
    const link = page.getByRole('link', { name: 'Dossier à imprimer (PDF)' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const file = await readFile(await download.path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
