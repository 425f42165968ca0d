import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  aService,
  aStructure,
  type DataInclusionStub,
  startDataInclusionStub,
} from '../medium/exchange/data-inclusion-stub.js';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

let site: Site;
let stub: DataInclusionStub;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-e2e-'));
  stub = await startDataInclusionStub();
  const env = { DATA_DIR: folder, DEMONSTRATION: 'true', SOURCES_HOTE_LOCAL: stub.host };
  site = await openSite(env);
});
afterAll(async () => {
  await site.close();
  await stub.close();
  await rm(folder, { recursive: true, force: true });
});

const PHONE = { width: 320, height: 700 };
const OFFICE = { width: 1280, height: 860 };

/** Sound on a phone and in an office. */
async function expectSound(page: Page, name: string): Promise<void> {
  for (const size of [OFFICE, PHONE]) {
    await page.setViewportSize(size);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    const where = process.env.CAPTURES;
    const path = join(where ?? folder, `${name}-${size.width}.png`);
    if (where) await page.screenshot({ path, fullPage: true });
  }
}

it('a manager follows a source: tried, read, found to lack sheets, undone, left', async () => {
  const houses = ['a', 'b', 'c', 'd', 'e', 'f'];
  stub.structures = houses.map((name) => aStructure(`maison-${name}`));
  stub.structures.push(aStructure('refusee', { date_maj: '2026-02-31' }));
  stub.services = houses.map((name) => aService(`accueil-${name}`, `maison-${name}`));
  const page = await site.open('/connexion', { viewport: PHONE });
  page.setDefaultTimeout(10_000);
  await page.getByRole('button', { name: 'Administrateur' }).click();
  await page.getByRole('link', { name: 'Mon espace' }).waitFor();
  await page.goto(`${site.address}/imports`);
  await page.getByText('Aucune source suivie pour l’instant').waitFor();
  await page.getByRole('link', { name: 'Suivre une source' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('data·inclusion, Gard');
  await page.getByLabel('Adresse').fill('http://exemple.fr/');
  await page.getByLabel('Nom court').fill('essai');
  await page.getByLabel('Heure').selectOption('4');
  await page.getByRole('button', { name: 'Suivre cette source' }).press('Enter');
  await page.getByText('adresse https:// complète').waitFor();
  await expectSound(page, 'source-nouvelle');
  await page.getByLabel('Adresse').fill(`${stub.url}?code_departement=30&size=3`);
  await page.getByRole('button', { name: 'Suivre cette source' }).press('Enter');
  await page.getByText('Prochaine lecture le').waitFor();

  await page.getByRole('button', { name: 'Essayer maintenant' }).press('Enter');
  await page.getByText('Essai : Essayée, rien n’est écrit').waitFor();
  await page.getByRole('button', { name: 'Lancer maintenant' }).press('Enter');
  await page.getByText('À la demande : Lecture complète').waitFor();
  stub.structures = stub.structures.slice(0, 2);
  await page.getByRole('button', { name: 'Lancer maintenant' }).press('Enter');
  await page.getByText('Des fiches ont-elles vraiment disparu').waitFor();
  await expectSound(page, 'source');
  await page.getByRole('button', { name: 'C’est voulu' }).press('Enter');
  expect(await page.evaluate('document.activeElement?.textContent')).toBe(
    'Oui, compter ces absences',
  );
  await page.getByRole('button', { name: 'Ne rien faire' }).press('Enter');

  await page
    .getByRole('link', { name: /Voir le compte rendu/ })
    .nth(1)
    .click();
  await page.getByRole('heading', { name: 'Ce que la lecture a fait' }).waitFor();
  await expectSound(page, 'lecture');
  const [refused] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger les lignes refusées' }).click(),
  ]);
  expect(refused.suggestedFilename()).toBe('essai.refuses.json');
  await page.getByRole('button', { name: 'Défaire cette lecture' }).press('Enter');
  await page.getByRole('button', { name: 'Oui, tout défaire' }).press('Enter');
  await page.getByRole('heading', { name: 'Import défait' }).waitFor();
  await page.getByRole('link', { name: /Source «\sdata/ }).click();
  await page.getByRole('heading', { name: 'En pause' }).waitFor();
  await page.getByRole('link', { name: 'Tous les imports' }).click();
  await page.getByRole('link', { name: 'data·inclusion, Gard' }).waitFor();
  await expectSound(page, 'imports-sources');
  await page.getByRole('link', { name: 'data·inclusion, Gard' }).click();
  await page.getByRole('button', { name: 'Cesser de suivre cette source' }).press('Enter');
  await page.getByRole('button', { name: 'Oui, cesser de la suivre' }).press('Enter');
  await page.getByText('Aucune source suivie pour l’instant').waitFor();
  await page.context().close();
});
