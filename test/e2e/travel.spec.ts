import { refreshColumns } from '../setup/refresh-columns.js';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServices } from '../medium/search/some-services.js';
import { importGardFeed } from '../setup/import-gard-feed.js';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const OFFICE = { width: 1280, height: 860 };
const PHONE = { width: 320, height: 640 };
// Quissac, where the invented buses of the Gard leave.
const HOME = 'commune=30210&q=carnet';
const TUESDAYS = 'Tu 14:00-17:00';
const AT_SOMMIERES = { code_insee: '30321', lon: 4.088, lat: 43.784 };
const AT_NIMES = { code_insee: '30189', lon: 4.3658, lat: 43.8325 };

describe('a counsellor whose young person has no car', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    await writeServices(site.app.dataSource, [
      { id: 'nimes', nom: 'Carnet de Nîmes', horaires_accueil: TUESDAYS, ...AT_NIMES },
      { id: 'sommieres', nom: 'Carnet de Sommières', horaires_accueil: TUESDAYS, ...AT_SOMMIERES },
    ]);
    await refreshColumns(site.app);
    page = await site.open(`/?${HOME}`, { viewport: OFFICE });
  });
  afterAll(() => site.close());

  const hasNoFault = async (): Promise<void> => {
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize(OFFICE);
  };
  const hasFocus = (one: Locator): Promise<boolean> =>
    one.evaluate((element) => element === element.ownerDocument.activeElement);
  const paramOf = (name: string): string | null => new URL(page.url()).searchParams.get(name);

  it('is told that nobody knows the timetables, and loses nothing', async () => {
    await page.getByRole('button', { name: /^Affiner/ }).click();
    await page.getByLabel('Comment y va-t-elle').selectOption('transports');
    await page.getByRole('button', { name: /Enlever le filtre En transports/ }).waitFor();
    expect([paramOf('mode'), paramOf('duree')]).toEqual(['transports', '45']);
    await page.getByText(/Aucun horaire de transport/).waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
    await hasNoFault();
  });

  it('keeps what the bus reaches in time, the shortest journey first', async () => {
    await importGardFeed(site.app);
    await page.goto(`${site.address}/?${HOME}&mode=transports&duree=45`);
    await page.getByRole('heading', { level: 2, name: /^1 solution/ }).waitFor();
    await page.getByRole('button', { name: /^Affiner/ }).click();
    await page.getByLabel('En combien de temps').selectOption('120');
    await page.getByRole('heading', { level: 2, name: /^2 solutions/ }).waitFor();
    await page.getByLabel('Les trajets les plus courts d’abord').click();
    await page.waitForURL(/tri=duree/);
    const times = page.getByRole('article').getByText(/en transports$/);
    await expect.poll(() => times.count()).toBe(2);
    const links = page.getByRole('article').getByRole('heading', { level: 3 });
    const names = async () => (await links.allInnerTexts()).map((name) => name.split('\n')[0]);
    await expect
      .poll(names)
      .toEqual([expect.stringContaining('Sommières'), expect.stringContaining('Nîmes')]);
    await hasNoFault();
  });

  it('is told what stands where no timetable is known, and may leave it out', async () => {
    await page.goto(`${site.address}/?commune=30210&mode=transports&duree=60`);
    const told = page.getByText(/là où les horaires de transport ne sont pas connus/);
    await told.waitFor();
    const article = page.getByRole('article').filter({ hasText: 'Horaires de transport inconnus' });
    await expect.poll(() => article.count()).toBeGreaterThan(0);
    const countOf = async (): Promise<number> => {
      const text = page.getByRole('heading', { level: 2, name: /solutions?/ }).first();
      return Number((await text.innerText()).replace(/\s.*$/s, ''));
    };
    const [all, unknown] = [await countOf(), Number.parseInt(await told.innerText(), 10)];
    await hasNoFault();
    await page.getByRole('button', { name: 'Ne pas les montrer' }).click();
    await page.getByRole('button', { name: /Enlever le filtre Horaires connus/ }).waitFor();
    await page.getByText(/ne sont pas montrées/).waitFor();
    // The former list stays until the answer comes.
    await article.first().waitFor({ state: 'detached' });
    await expect.poll(countOf).toBe(all - unknown);
    await expect.poll(() => article.count()).toBe(0);
    await page.goto(`${site.address}/?${HOME}&mode=transports&duree=120&tri=duree`);
    await page.getByRole('button', { name: /^Affiner/ }).click();
  });

  it('is offered more time when none is near enough', async () => {
    await page.getByLabel('En combien de temps').selectOption('15');
    await page.getByText('Aucune solution trouvée').waitFor();
    await page.getByRole('button', { name: /^Jusqu’à .* de trajet/ }).click();
    await page.getByRole('article').first().waitFor();
    expect(Number(paramOf('duree'))).toBeGreaterThan(15);
  });

  it('reads on the sheet which buses go there and bring her back', async () => {
    await page.getByRole('link', { name: /^Carnet de Sommières/ }).click();
    const part = page.getByRole('region', { name: 'Y aller' });
    await part.getByRole('heading', { name: /^Aller, mardi/ }).waitFor();
    const steps = (await part.getByRole('listitem').allInnerTexts()).join('\n');
    expect(steps).toMatch(/13\sh\s+Ligne 41, direction Sommières/);
    expect(steps).toMatch(/18\sh\s10\s+Ligne 41, direction Quissac/);
    expect(steps).toMatch(/Chez elle$/);
    await hasNoFault();
  });

  it('takes the way home on paper', async () => {
    await page.getByRole('button', { name: /^Garder/ }).click();
    await page.getByRole('link', { name: 'Ma sélection (1)' }).click();
    const way = page.getByLabel('Y aller, dans le PDF');
    await way.waitFor();
    expect(await way.inputValue()).toBe('transports');
    await hasNoFault();
    const [asked, download] = await Promise.all([
      page.waitForRequest('**/selections/pdf'),
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger le PDF' }).click(),
    ]);
    expect(asked.postDataJSON()).toMatchObject({
      code_commune: '30210',
      mode_transport: 'transports',
    });
    const file = await readFile(await download.path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says on a bare sheet where she starts from, and computes nothing before the mode', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/trajets/visite')) asked.push(request.url());
    });
    await page.goto(`${site.address}/solutions/essai--sommieres`);
    const part = page.getByRole('region', { name: 'Y aller' });
    await part.getByRole('combobox', { name: 'Commune de la personne' }).fill('Quissac');
    await page.getByRole('option', { name: 'Quissac (Gard)', exact: true }).click();
    const change = part.getByRole('button', { name: 'Changer de commune' });
    await change.waitFor();
    expect(await hasFocus(change)).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    const byBicycle = part.getByRole('radio', { name: 'À vélo' });
    await byBicycle.focus();
    await page.keyboard.press('Space');
    await part.getByText(/\d.* à vélo/).waitFor();
    expect(await hasFocus(byBicycle)).toBe(true);
    expect(asked).toHaveLength(1);
    expect([paramOf('commune'), paramOf('mode')]).toEqual(['30210', 'velo']);
  });
});
