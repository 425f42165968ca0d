import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const SCREENS = [
  { name: 'the home', path: '/', ready: 'Ou partir de ce que dit la personne' },
  { name: 'the results', path: '/?commune=30341#age=17&oui=sans-permis', ready: 'Moins de 18 ans' },
  { name: 'one result', path: '/?commune=30341&types_structure=paej', ready: 'PAEJ 30' },
  { name: 'no result', path: '/?commune=30341&q=zzzz', ready: 'Aucune solution trouvée' },
  {
    name: 'a word without end',
    path: `/?commune=30341&q=${'m'.repeat(80)}`,
    ready: 'Aucune solution trouvée',
  },
  {
    name: 'the sheet of a solution',
    path: '/solutions/maillage--iae-30-001-iae?commune=30341#age=17',
    ready: 'D’où vient cette fiche',
  },
  {
    name: 'the sheet of a structure',
    path: '/structures/maillage--mission_locale-30-003',
    ready: '04 66 88 37 85',
  },
  { name: 'the sheet of a scheme', path: '/dispositifs/service-civique', ready: 'Conditions' },
  { name: 'an empty selection', path: '/selection', ready: 'Aucune solution gardée' },
  {
    name: 'a shared selection',
    path: '/selection?ids=maillage--iae-30-001-iae,maillage--cej_jr-30-001-cej-jr#age=17',
    ready: 'Comparer',
  },
  {
    name: 'a sheet that is not there',
    path: '/solutions/maillage--rien',
    ready: 'Cette page n’existe pas',
  },
  {
    name: 'the coverage of a département',
    path: '/couverture',
    ready: 'Situation du',
  },
  {
    name: 'the permanences over the coverage',
    path: '/couverture?besoin=sante&permanences=oui',
    ready: 'Permanences de ce territoire',
  },
  {
    name: 'the coverage of an EPCI',
    path: '/couverture/epci/200034411',
    ready: 'CC du Piémont Cévenol',
  },
  { name: 'what if', path: '/couverture/essai', ready: 'Et si' },
  { name: 'since the last meeting', path: '/couverture/evolution', ready: 'Depuis' },
  { name: 'about', path: '/a-propos', ready: 'D’où viennent les données' },
  { name: 'accessibility', path: '/accessibilite', ready: 'Ce qui manque' },
  { name: 'an unknown page', path: '/nulle-part', ready: 'Cette page n’existe pas' },
] as const;

const OFFICE = { width: 1280, height: 860 };
// Also what 1280 pixels show at 400 %.
const PHONE = { width: 320, height: 640 };

describe('every screen', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(SCREENS)('$name has no fault that axe sees, and fits 320 pixels', async (screen) => {
    const page = await site.open(screen.path, { viewport: OFFICE });
    await shows(page, screen.ready);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await page.title()).toMatch(/ – Maillage$/);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.context().close();
  });

  it('says in plain French that the server does not answer, and tries again', async () => {
    const page = await site.open('/');
    await page.route('**/api/v1/search/services', (route) => route.abort());
    await page.getByRole('button', { name: /^Se déplacer/ }).click();
    await page.getByText('Le serveur ne répond pas').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.unroute('**/api/v1/search/services');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('article').first().waitFor();
    await page.context().close();
  });

  it('takes a number that was missing', async () => {
    const page = await site.open('/solutions/maillage--iae-30-001-iae');
    await page.getByRole('button', { name: /J’ai le numéro/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Numéro de téléphone').fill('12');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.getByText(/dix chiffres/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByLabel('Numéro de téléphone').fill('04 66 88 37 85');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.getByText(/C’est envoyé/).waitFor();
    await page.context().close();
  });
});

async function shows(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
  await page.waitForLoadState('networkidle');
}
