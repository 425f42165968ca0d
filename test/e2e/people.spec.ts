import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const PHONE = { width: 320, height: 640 };
const SCHOOL = 'maillage--e2c-30-001';
const SHEET = `/mes-fiches/structures/${SCHOOL}`;
const MEMBERS = `${SHEET}/membres`;
const NORA = 'nora@exemple.fr';
const MANAGER = 'gestionnaire@demo.maillage.invalid';
const AWA = 'awa.martin@exemple.fr';

describe('the people of a structure come and go', () => {
  let site: Site;
  let partner: Page;
  let nora: Page;
  let manager: Page;

  beforeAll(async () => {
    site = await openSite();
    partner = await enter('Partenaire');
    manager = await enter('Gestionnaire de territoire');
    nora = await site.open('/', { viewport: PHONE });
  });
  afterAll(() => site.close());

  async function enter(name: string): Promise<Page> {
    const page = await site.open('/connexion', { viewport: PHONE });
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('link', { name: 'Mon espace' }).first().waitFor();
    return page;
  }

  const open = (page: Page, path: string) => page.goto(site.address + path);
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
  const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

  async function expectSound(page: Page): Promise<void> {
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  }

  /** The path and fragment of the link of the last mail to somebody. */
  async function linkOfMail(to: string): Promise<string> {
    await open(manager, '/dev/mails');
    const mail = manager.locator('article article').filter({ hasText: to }).first();
    const link = await mail.getByRole('link').first().getAttribute('href');
    const { pathname, hash } = new URL(link ?? '', site.address);
    return pathname + hash;
  }

  it('names who holds a post; asked by mail, she agrees, and professionals alone read it', async () => {
    await open(partner, SHEET);
    await partner.getByText('Postes et fermetures').click();
    await press(partner, 'Ajouter un poste');
    await partner.getByLabel('Intitulé du nouveau poste').fill('Chargée d’accueil');
    await press(partner, /^Ajouter$/);
    await press(partner, 'Nommer une personne');
    await partner.getByLabel('Son nom').fill('Awa Martin');
    await partner.getByLabel('Son adresse électronique').fill(AWA);
    await expectSound(partner);
    await press(partner, 'Lui demander son accord');
    await sees(partner, /^Accord attendu jusqu’au/);
    await open(nora, await linkOfMail(AWA));
    await press(nora, 'Je suis d’accord pour être visible');
    await sees(nora, /^Merci\./);
    await open(partner, `/structures/${SCHOOL}`);
    await sees(partner, 'Awa Martin');
    await expectSound(partner);
    await open(nora, `/structures/${SCHOOL}`);
    await sees(nora, 'Qui appeler ?');
    await expect.poll(() => nora.getByText('Awa Martin').count()).toBe(0);
  });

  it('closes the whole structure for some days, and its solutions say so', async () => {
    await open(partner, SHEET);
    await partner.getByText('Postes et fermetures').click();
    await press(partner, 'Ajouter une fermeture');
    await partner.getByLabel('Dernier jour de fermeture').fill('2026-12-31');
    await partner.getByLabel('Motif').fill('Congés');
    await expectSound(partner);
    await press(partner, 'Fermer ces jours-là');
    await partner.getByRole('heading', { level: 1, name: /^Fermeture/ }).waitFor();
    await open(partner, `/solutions/${SCHOOL}-e2c`);
    await sees(partner, /^Fermé du .* au 31 décembre 2026\s: Congés/);
    await open(partner, SHEET);
    await partner.getByText('Postes et fermetures').click();
    await partner.getByRole('link', { name: /^Modifier\s: Fermé du/ }).click();
    await press(partner, 'Supprimer cette fermeture');
    await press(partner, 'Oui, retirer');
    await partner.getByRole('heading', { level: 1, name: 'Mes fiches' }).waitFor();
    await expect.poll(() => partner.getByText(/31 déc/).count()).toBe(0);
  });

  it('invites a colleague, hands over to her, and leaves', async () => {
    await open(partner, MEMBERS);
    await partner.getByLabel('Son adresse électronique').fill(NORA);
    await press(partner, 'Envoyer l’invitation');
    await sees(partner, `Invitation envoyée à ${NORA}.`);
    await open(nora, await linkOfMail(NORA));
    await press(nora, 'Accepter l’invitation');
    await nora.getByRole('heading', { level: 1, name: 'Mes fiches' }).waitFor();
    await partner.reload();
    await press(partner, /^Passer la main/);
    await press(partner, 'Passer la main et quitter la structure');
    await sees(partner, 'Vous avez quitté cette structure.');
    await open(partner, MEMBERS);
    await sees(partner, 'Cette structure n’est pas la vôtre');
    await expect.poll(() => partner.getByRole('button', { name: 'Réessayer' }).count()).toBe(0);
    await expectSound(partner);
  });

  it('is taken over by the manager of the territory when the last one leaves', async () => {
    await open(nora, MEMBERS);
    await press(nora, 'Quitter cette structure');
    await press(nora, /^Quitter sans passer la main/);
    await sees(nora, 'Vous avez quitté cette structure.');
    await open(manager, await linkOfMail(MANAGER));
    await press(manager, /^Prendre le relais/);
    await manager.getByRole('link', { name: /^Modifier sa fiche/ }).click();
    await manager.getByRole('heading', { level: 1, name: /École régionale/ }).waitFor();
    await open(manager, MEMBERS);
    await sees(manager, 'Plus personne n’en répond');
    await expect.poll(() => manager.getByText('Personne ne tient cette fiche.').count()).toBe(1);
    await expectSound(manager);
  });

  it('closes for good, says who takes over, and reopens another day', async () => {
    await press(manager, 'Fermer définitivement…');
    await manager.getByLabel('Qui prend la suite ?').fill('AFIG');
    await press(manager, 'Chercher');
    await manager.getByLabel('La structure qui prend la suite').selectOption({ index: 1 });
    await press(manager, /^Fermer définitivement$/);
    await sees(manager, /^Fermée depuis le/);
    await open(nora, `/solutions/${SCHOOL}-e2c`);
    await nora.getByRole('heading', { level: 1, name: 'Fermé définitivement' }).waitFor();
    await expect
      .poll(() => nora.getByRole('link', { name: /^Voir la fiche de «\sAFIG/ }).count())
      .toBe(1);
    await open(manager, MEMBERS);
    await press(manager, 'Annuler cette fermeture');
    await sees(manager, 'La fermeture est annulée.');
    await expectSound(manager);
    await open(nora, `/structures/${SCHOOL}`);
    await nora.getByRole('heading', { level: 1, name: /École régionale/ }).waitFor();
  });

  it('shows any past state of its sheet, its successor by name', async () => {
    await open(manager, `/historique/structure/${SCHOOL}`);
    await manager.getByRole('article').filter({ hasText: /AFIG/ }).first().waitFor();
    await manager
      .getByRole('button', { name: /^Voir toute la fiche/ })
      .first()
      .click();
    await sees(manager, 'État de la fiche');
    await manager.getByText('Commune', { exact: true }).waitFor();
    await expect.poll(() => manager.getByText(/maillage--/).count()).toBe(0);
    await expectSound(manager);
  });

  it('has its rights given by name, and suspended: her session ends, and no other begins', async () => {
    const administrator = await enter('Administrateur');
    await open(administrator, '/comptes');
    const card = administrator.getByRole('article', { name: NORA });
    await card.getByRole('button', { name: /^Donner un rôle/ }).click();
    await card.getByLabel('Rôle').selectOption('partenaire');
    await card.getByRole('combobox', { name: 'Structure' }).fill('École régionale');
    await administrator
      .getByRole('option', { name: /^École régionale/ })
      .first()
      .click();
    await card.getByRole('button', { name: 'Donner ce rôle' }).click();
    await card.getByText(/^Responsable\s: École régionale/).waitFor();
    await expectSound(administrator);
    await open(nora, '/mes-fiches');
    await nora.getByRole('heading', { level: 2, name: /École régionale/ }).waitFor();
    await card.getByRole('button', { name: /^Suspendre/ }).click();
    await card.getByText(/^Suspendu le/).waitFor();
    await nora.reload();
    await sees(nora, 'Cette page demande de se connecter');
    await expect.poll(() => administrator.getByText(/maillage--/).count()).toBe(0);
    await expectSound(nora);
    await card.getByRole('button', { name: /^Lever la suspension/ }).click();
    await card.getByRole('button', { name: /^Suspendre/ }).waitFor();
  });

  it('is erased by herself, and nothing names her any more', async () => {
    await open(partner, '/mon-compte');
    await press(partner, 'Effacer mon compte');
    await sees(partner, 'Écrivez « effacer » pour confirmer.');
    await partner.getByLabel(/^Pour confirmer/).fill('effacer');
    await press(partner, 'Effacer mon compte');
    await sees(partner, 'Votre compte est effacé.');
    await expectSound(partner);
    await open(manager, `/historique/structure/${SCHOOL}`);
    await manager.getByRole('article').first().waitFor();
    await expect.poll(() => manager.getByText('Démonstration Partenaire').count()).toBe(0);
  });
});
