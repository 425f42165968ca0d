import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const PHONE = { width: 320, height: 640 };
const NEWCOMER = 'direction@paej-essai.example.fr';
const NAME = 'Écoute jeunes d’essai';
const OFFER = 'Permanence d’écoute d’essai';

describe('a newcomer with a phone, from an invitation to a confirmed offer', () => {
  let site: Site;
  let manager: Page;
  let page: Page;
  let offer = '';

  beforeAll(async () => {
    site = await openSite();
    manager = await site.open('/connexion');
    await manager.getByRole('button', { name: 'Gestionnaire' }).click();
    await manager.getByRole('link', { name: 'Mon espace' }).waitFor();
    page = await site.open('/', { viewport: PHONE });
  });
  afterAll(() => site.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

  async function expectSound(seen: Page = page): Promise<void> {
    expect(await violationsOf(seen)).toEqual([]);
    expect(await overflowOf(seen)).toBe(0);
  }

  /** The path and fragment of the first link of this kind in the local mailbox. */
  async function linkOfMail(kind: RegExp, about: string): Promise<string> {
    await manager.goto(`${site.address}/dev/mails`);
    const mail = manager.getByRole('article').filter({ hasText: about });
    const link = await mail.getByRole('link', { name: kind }).first().getAttribute('href');
    const { pathname, hash } = new URL(link ?? '', site.address);
    return pathname + hash;
  }

  it('is invited by the manager of the territory', async () => {
    await manager.goto(`${site.address}/demandes`);
    await manager.getByLabel('Adresse électronique').fill(NEWCOMER);
    await manager.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await manager.getByText(`Invitation envoyée à ${NEWCOMER}.`).waitFor();
    await expectSound(manager);
    await page.goto(site.address + (await linkOfMail(/\/invitation#/, NEWCOMER)));
    await button('Commencer').waitFor();
    await expectSound();
    await button('Commencer').click();
    await page.getByRole('heading', { level: 1, name: 'Rejoindre une structure' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/rejoindre');
    await expectSound();
  });

  it('registers by SIRET; unreachable, the register is said to be so', async () => {
    await page.getByLabel('SIRET', { exact: true }).fill('732 829 320 00075');
    await button('Vérifier').click();
    await page
      .getByText(/SIRET.*(valable|chiffre|exist)/)
      .first()
      .waitFor();
    await page.getByLabel('SIRET', { exact: true }).fill('732 829 320 00074');
    await button('Vérifier').click();
    await page.getByText(/^Non vérifié\s:/).waitFor();
    await page.getByLabel('Nom de la structure').fill(NAME);
    await page.getByLabel('Sorte de structure').selectOption('paej');
    await page.getByLabel('Numéro et rue').fill('1 place de l’Essai');
    await page.getByRole('combobox', { name: 'Commune' }).fill('vauvert');
    await page.getByRole('option', { name: /^Vauvert \(Gard\)/ }).click();
    await page.getByLabel('Code postal').fill('30600');
    await page.getByLabel('Adresse électronique de la structure').fill(NEWCOMER);
    await expectSound();
    await button('Inscrire et demander à en répondre').click();
    await page.getByText(/^C’est envoyé\./).waitFor();
    expect(await page.getByRole('article', { name: NAME }).textContent()).toContain('En attente');
    await expectSound();
  });

  it('is accepted by the manager, who sees that the SIRET is not verified', async () => {
    await manager.goto(`${site.address}/demandes`);
    const asked = manager.getByRole('article', { name: NAME });
    await asked.getByText(/SIRET non vérifié/).waitFor();
    await expectSound(manager);
    await asked.getByRole('button', { name: /^Accepter/ }).click();
    await manager.getByText(/tient maintenant/).waitFor();
    await asked.waitFor({ state: 'detached' });
    await expect.poll(() => asked.count()).toBe(0);
  });

  it('describes an offer, with a permanence each first Monday and an age', async () => {
    await page.goto(`${site.address}/mes-fiches`);
    await button('Ajouter une solution').click();
    await page.getByLabel('Nom de la nouvelle solution').fill(OFFER);
    await button('Commencer la fiche').click();
    await button('Ajouter une permanence').click();
    await page.getByLabel('Nom du lieu où elle se tient').fill('Mairie d’essai');
    await button('Ajouter').click();
    await page.getByLabel('Quand a-t-elle lieu ?').selectOption('monthly');
    await page.getByText('Lun. 7 déc., heure à demander').waitFor();
    await expectSound();
    await button('Enregistrer').click();
    await page.getByText(/^Enregistré/).waitFor();
    await page.goto(`${site.address}/mes-fiches`);
    await page.getByRole('link', { name: OFFER, exact: true }).click();
    await page.getByText('Pour qui', { exact: true }).click();
    await page.getByLabel('Jusqu’à (compris) (ans)').fill('25');
    await page.getByText('Il faut avoir 25 ans au plus.').waitFor();
    offer = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await expectSound();
    expect(offer).not.toBe('');
    await button('Demander la publication').click();
    await page.getByText(/^Demande envoyée/).waitFor();
  });

  it('is moderated, then public with the right verdict', async () => {
    await manager.goto(`${site.address}/moderation`);
    const asked = manager.getByRole('article').filter({ hasText: OFFER }).last();
    await asked.getByRole('button', { name: /^Accepter/ }).click();
    await manager.getByText(`Accepté : ${OFFER}.`).waitFor();
    const found = `${site.address}/?commune=30341&q=${encodeURIComponent(OFFER)}`;
    await page.goto(`${found}#age=17`);
    await page.getByRole('link', { name: OFFER }).first().waitFor();
    await page.goto(`${site.address}/solutions/${encodeURIComponent(offer)}#age=30`);
    await page.getByText('Non éligible').first().waitFor();
    await expect
      .poll(() => page.getByText('Il faut avoir 25 ans au plus').count())
      .toBeGreaterThan(0);
  });

  it('confirms it from a mail, in one tap, without an account', async () => {
    await manager.goto(`${site.address}/campagnes`);
    await manager.getByRole('button', { name: 'Préparer une campagne' }).click();
    await manager.getByLabel('Nom de la campagne').fill('Essai');
    await manager.getByRole('button', { name: 'Enregistrer la campagne' }).click();
    await manager.getByRole('button', { name: 'Lancer', exact: true }).click();
    await manager.getByRole('button', { name: 'Oui, lancer' }).click();
    const visitor = await site.open(await linkOfMail(/\/confirmer#/, NAME), { viewport: PHONE });
    await visitor.getByRole('button', { name: 'Tout est exact' }).waitFor();
    await expectSound(visitor);
    await visitor.getByRole('button', { name: 'Tout est exact' }).click();
    await visitor.getByRole('heading', { name: 'Merci. Votre fiche est à jour.' }).waitFor();
    await expectSound(visitor);
    await page.goto(`${site.address}/solutions/${encodeURIComponent(offer)}`);
    const confirmed = page.getByText(/^Confirmé le/).first();
    await confirmed.waitFor();
    expect(await confirmed.textContent()).toContain('21 novembre 2026 par la structure');
  });

  it('reads its history', async () => {
    await page.goto(`${site.address}/mes-fiches/services/${encodeURIComponent(offer)}`);
    await page.getByRole('tab', { name: 'Historique' }).click();
    const confirmation = page.getByText(/^Confirmation/).first();
    await confirmation.waitFor();
    expect(await confirmation.isVisible()).toBe(true);
    await expectSound();
  });
});
