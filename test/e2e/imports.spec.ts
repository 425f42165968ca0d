import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const LIST = `Organisme porteur du lieu;Commune;Téléphone;Remarques
Maison des jeunes de la gare;Nîmes;0466000001;
Point accueil des Cévennes;Alès;0466000002;
Relais d'ailleurs;Commune qui n'existe pas;0467000003;
`;

let site: Site;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-e2e-'));
  site = await openSite({ DATA_DIR: folder, DEMONSTRATION: 'true' });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

async function expectSound(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

const shoot = async (page: Page, name: string): Promise<void> => {
  const where = process.env.CAPTURES;
  if (where) await page.screenshot({ path: join(where, `${name}.png`), fullPage: true });
};

it('a manager imports a file: columns corrected, tried, imported, undone', async () => {
  const page = await site.open('/connexion', { viewport: { width: 320, height: 700 } });
  page.setDefaultTimeout(8_000);
  await page.getByRole('button', { name: 'Administrateur' }).click();
  await page.getByRole('link', { name: 'Mon espace' }).waitFor();
  await page.goto(`${site.address}/imports`);
  await page.getByLabel('Fichier (CSV').setInputFiles({
    name: 'maisons.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(LIST),
  });
  await expectSound(page);
  await shoot(page, 'imports-320');
  await page.getByRole('button', { name: 'Envoyer le fichier' }).click();
  await page.getByRole('heading', { name: 'maisons.csv' }).waitFor();
  await page.getByLabel('Organisme porteur du lieu').selectOption('nom');
  await page.getByLabel('Remarques').selectOption('');
  await page.getByRole('button', { name: 'Garder ces colonnes' }).click();
  // Chosen and not kept: what is tried and imported is what is on screen.
  await page.getByLabel('Ce que sont toutes ces structures').selectOption('centre_social');
  await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click();
  await page.getByRole('heading', { name: 'Ce que l’import ferait' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('Solutions2 créées');
  await expectSound(page);
  await shoot(page, 'import-320');
  await page.setViewportSize({ width: 1280, height: 860 });
  await shoot(page, 'import-1280');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await page.getByRole('heading', { name: 'Ce que l’import a fait' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('2 créées');
  const [refused] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger les lignes refusées' }).click(),
  ]);
  expect(refused.suggestedFilename()).toBe('maisons.refuses.csv');
  await page.getByRole('button', { name: 'Défaire cet import' }).click();
  await page.getByRole('button', { name: 'Oui, tout défaire' }).click();
  await page.getByRole('heading', { name: 'Import défait' }).waitFor();
  await expectSound(page);
  await shoot(page, 'defait-1280');
  await page.close();
});
