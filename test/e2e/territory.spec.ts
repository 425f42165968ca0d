import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueWriter } from '../../api/catalogue/catalogue-writer.service.js';
import { DuplicatesSearch } from '../../api/upkeep/duplicates/search/duplicates-search.service.js';
import { aService, aStructure } from '../medium/catalogue/some-rows.js';
import { asPartenaire, signIn } from '../setup/sign-in.js';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const OFFICE = { width: 1280, height: 860 };
const PHONE = { width: 320, height: 640 };
const SCHOOL = 'maillage--e2c-30-001';
const NEW_NAME = 'École de la 2e chance du Gard';

/** A partner asks for a new name, and writes what is public at once. */
async function askForChanges({ app }: Site): Promise<void> {
  const partner = await signIn(app, asPartenaire(SCHOOL));
  const sheet = `/api/v1/edition/structure/${SCHOOL}`;
  const { version } = (await app.get(sheet, { ...partner.headers })).body;
  const description = 'Dix mois au plus, en alternance avec des stages.';
  const champs = { nom: NEW_NAME, description };
  const asked = await app.post(`${sheet}/publier`, { version, champs }, { ...partner.headers });
  expect(asked.status).toBe(200);
}

/** Two sources tell of one association. */
async function tellTwice({ app }: Site): Promise<void> {
  const writer = app.app.get(CatalogueWriter);
  await app.dataSource.transaction(async (manager) => {
    await writer.upsertSources(manager, [
      { slug: 'essai', nom: 'Annuaire de la ville', description: null },
      { slug: 'autre', nom: 'Annuaire du département', description: null },
    ]);
    const nom = 'Association des Glaneurs de Vauvert';
    await writer.upsertStructures(manager, [
      aStructure({ id: 'essai--glaneurs-1', nom, telephone: '0466000001' }),
      aStructure({
        id: 'essai--glaneurs-2',
        source: 'autre',
        nom: 'ASS. GLANEURS VAUVERT',
        adresse: '12 rue de la République',
      }),
    ]);
    await writer.upsertServices(manager, [
      aService('glaneurs-a', { structure_id: 'essai--glaneurs-1', nom: 'Jardin partagé' }),
      aService('glaneurs-b', {
        structure_id: 'essai--glaneurs-2',
        source: 'autre',
        nom: 'Atelier de cuisine',
      }),
    ]);
  });
  await app.app.get(DuplicatesSearch).run();
}

describe('the manager of a territory', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    await askForChanges(site);
    await tellTwice(site);
    page = await site.open('/connexion', { viewport: OFFICE });
    await page.getByRole('button', { name: 'Gestionnaire de territoire' }).click();
    await page.getByRole('link', { name: 'Mon espace' }).waitFor();
  });
  afterAll(() => site.close());

  const open = async (path: string) => {
    await page.goto(site.address + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const button = (name: string | RegExp, of = page) => of.getByRole('button', { name });

  /** What is read, once it is there. */
  async function read(text: RegExp): Promise<string> {
    const shown = page.getByText(text).first();
    await shown.waitFor();
    return ((await shown.textContent()) ?? '').replaceAll('\u00a0', ' ');
  }

  /** On a screen of an office and of a phone. */
  async function expectSound(): Promise<void> {
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize(OFFICE);
  }

  it('reads what waits, field by field', async () => {
    await open('/moderation');
    const card = page.getByRole('listitem').filter({ hasText: 'Changement sensible' });
    await card.waitFor();
    expect(await card.getByRole('definition').allTextContents()).toEqual([
      'AvantÉcole régionale de la 2e chance - Nîmes',
      `Proposé${NEW_NAME}`,
    ]);
    await expectSound();
  });

  it('accepts with one key, and goes on with the next', async () => {
    const second = await page.context().newPage();
    await second.goto(`${site.address}/moderation`);
    await button(/^Accepter/, second).waitFor();
    const card = page.getByRole('listitem').filter({ hasText: 'Changement sensible' });
    await card.getByRole('heading').focus();
    await page.keyboard.press('a');
    await page.getByText(/^Accepté\s: École/).waitFor();
    const focused = await page.evaluate('document.activeElement.closest("li")?.textContent ?? ""');
    expect(focused).toContain('Déjà publié, à relire');
    await button(/^Accepter/, second).click();
    await second.getByText(/déjà été traitée par Démonstration Territoire/).waitFor();
    await button('Passer à la suivante', second).click();
    await second.getByText('1 demande', { exact: true }).waitFor();
    await second.close();
  });

  it('refuses, and says why', async () => {
    const card = page.getByRole('listitem').filter({ hasText: 'Déjà publié, à relire' });
    await card.getByRole('heading').focus();
    await page.keyboard.press('r');
    await page.getByLabel('Pourquoi ?').fill('Dites plutôt les âges accueillis.');
    await expectSound();
    await button('Refuser et prévenir').click();
    await page.getByText(/^Refusé\s: École/).waitFor();
    await page.getByRole('heading', { name: 'Rien à décider' }).waitFor();
    await page.getByLabel('État').selectOption('Refusées');
    await page.getByText('Motif : Dites plutôt les âges accueillis.').waitFor();
    await open(`/structures/${SCHOOL}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(NEW_NAME);
  });

  it('merges two sheets of one association, each of what the other lacks', async () => {
    await open('/doublons');
    const pair = page.getByRole('listitem').filter({ hasText: 'GLANEURS' });
    await pair.waitFor();
    await expect.poll(() => pair.getByText('Même commune : Vauvert').count()).toBe(1);
    await pair
      .getByRole('group', { name: 'Quelle fiche garder ?' })
      .getByRole('radio', { name: /Association des Glaneurs/ })
      .check();
    await expectSound();
    await button(/^Fusionner/, page).click();
    await page.getByText(/^Fusionnées\s: Association des Glaneurs/).waitFor();
    await open('/structures/essai--glaneurs-2');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Association des Glaneurs de Vauvert',
    );
    await page.getByText('12 rue de la République').first().waitFor();
    await page.getByRole('link', { name: 'Atelier de cuisine' }).waitFor();
  });

  it('undoes a merge, then says that they are two structures', async () => {
    await open('/doublons?vue=fusions');
    await button(/^Annuler la fusion/).click();
    expect(await read(/^Fusion annulée/)).toContain('les deux fiches sont comme avant');
    await expectSound();
    await open('/doublons');
    await button(/^Ce sont deux structures/).click();
    await button(/^Oui, deux structures/).click();
    expect(await read(/^Ce sont deux structures\s: /)).toContain('GLANEURS');
    await page.getByRole('heading', { name: 'Aucun doublon à décider' }).waitFor();
  });

  it('prepares a campaign and launches it', async () => {
    await open('/campagnes');
    await button('Préparer une campagne').click();
    await page.getByLabel('Nom de la campagne').fill('Rentrée des missions locales');
    await page.getByText('Sortes de structures : toutes').click();
    await page.getByLabel('Mission locale', { exact: true }).check();
    await page.getByLabel('Les jours et les horaires').check();
    await expectSound();
    await button('Enregistrer la campagne').click();
    await page.getByRole('heading', { level: 1, name: 'Rentrée des missions locales' }).waitFor();
    await button('Lancer').click();
    await button('Oui, lancer').click();
    expect(await read(/^0 fiche confirmée sur/)).toMatch(/ [1-9]\d*$/);
    await expectSound();
  });

  it('sees whom to telephone, and says at once that a sheet is right', async () => {
    const phones = page.getByRole('link', { name: /^0[1-9]( \d\d){4}/ });
    expect(await phones.first().getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    await button(/^Je viens de vérifier par téléphone/)
      .first()
      .click();
    await page.getByText(/^1 fiche confirmée sur/).waitFor();
    await button(/^Annuler\s: /).click();
    await page.getByText(/^0 fiche confirmée sur/).waitFor();
    await button('Clore').click();
    await button('Oui, clore').click();
    await page.getByText('Close', { exact: true }).waitFor();
  });

  it('confirms a sheet from the sheet itself, which says by whom', async () => {
    await open('/solutions/maillage--iae-30-001-iae');
    await button(/^Je viens de vérifier par téléphone/).click();
    expect(await read(/^Confirmé le 21/)).toContain('21 novembre 2026 par un conseiller');
    await expectSound();
    await page.getByRole('link', { name: 'Historique de la fiche' }).click();
    await page
      .getByText(/^Confirmation/)
      .first()
      .waitFor();
    await expectSound();
  });

  it('exports the territory to XLSX and data·inclusion, and reads both back', async () => {
    await open('/mon-territoire');
    await page.getByLabel('Territoire', { exact: true }).selectOption('Département : Gard');
    await expectSound();
    const workbook = await download('Classeur Excel (XLSX)');
    const [sheet] = await readXlsxFile(workbook);
    const [header = [], ...rows] = sheet?.data ?? [];
    const inWorkbook = rows.map((row) => String(row[header.indexOf('id')]));
    const { services } = JSON.parse(await readFile(await download('JSON data·inclusion'), 'utf8'));
    const inJson = services.map(({ id }: { id: string }) => id);
    expect(inJson).toContain('maillage--iae-30-001-iae');
    expect(inJson).toContain('essai--glaneurs-a');
    expect(inWorkbook.toSorted()).toEqual(inJson.toSorted());
  });

  it('exports what a search found from its filters', async () => {
    await page.goto(`${site.address}/?commune=30341&types_structure=paej#age=17`);
    await button(/^Affiner/).click();
    const link = page.getByRole('link', { name: 'CSV pour Excel' });
    expect(await link.getAttribute('href')).toBe(
      '/api/v1/exports/services.csv?code_commune=30341&types_structure=paej',
    );
    await expectSound();
    expect(await readFile(await download('CSV pour Excel'), 'utf8')).toContain('PAEJ');
  });

  async function download(name: string): Promise<string> {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return (await coming).path();
  }
});
