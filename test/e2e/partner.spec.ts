import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const PHONE = { width: 320, height: 640 };
const SERVICE = 'maillage--e2c-30-001-e2c';
const EDITOR = `/mes-fiches/services/${SERVICE}`;

describe('a partner with a phone', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    page = await site.open('/connexion', { viewport: PHONE });
    await page.getByRole('button', { name: 'Partenaire' }).click();
    await page.getByRole('link', { name: 'Mon espace' }).waitFor();
  });
  afterAll(() => site.close());

  const publish = () => page.getByRole('button', { name: 'Publier', exact: true }).click();
  const saved = () => page.getByText(/Brouillon enregistré à/).waitFor();
  const open = (path: string) => page.goto(site.address + path);

  /** What is read, once it is there. */
  async function read(text: string | RegExp): Promise<string> {
    const shown = page.getByText(text).first();
    await shown.waitFor();
    return ((await shown.textContent()) ?? '').replaceAll('\u00a0', ' ');
  }

  async function expectSound(): Promise<void> {
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  }

  it('sees her sheets, and what to do next', async () => {
    await open('/mes-fiches');
    await page.getByRole('heading', { name: 'École de la 2e chance', exact: true }).waitFor();
    await expect
      .poll(() => page.getByText('À confirmer : elle ne l’a jamais été.').count())
      .toBe(2);
    await expectSound();
  });

  it('says in one tap that all is exact, and takes it back', async () => {
    await page.getByRole('button', { name: /^Tout est exact/ }).click();
    await page.getByText(/^Confirmé à/).waitFor();
    await page.getByRole('button', { name: 'Annuler cette action' }).click();
    expect(await read(/^C’est annulé/)).toBe('C’est annulé : la fiche est comme avant.');
  });

  it('says in two taps that it is full, and that it is closed', async () => {
    await page.getByRole('button', { name: /^Complet \/ places/ }).click();
    await page.getByRole('button', { name: 'Complet', exact: true }).click();
    expect(await read(/^Complet\./)).toBe('Complet. C’est dit.');
    await page.getByRole('button', { name: /^Fermé jusqu’au…/ }).click();
    await page.getByRole('button', { name: 'Jusqu’à nouvel ordre' }).click();
    await page.getByText('Fermé jusqu’à nouvel ordre. C’est dit.').waitFor();
    await page.getByRole('button', { name: 'Annuler cette action' }).click();
    await page.getByText('C’est annulé : la fiche est comme avant.').waitFor();
  });

  it('adds a permanence of each Monday', async () => {
    await open(EDITOR);
    await page.getByRole('button', { name: 'Ajouter une permanence' }).click();
    await page.getByLabel('Nom du lieu où elle se tient').fill('Mairie de Vauvert');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByLabel('Quand a-t-elle lieu ?').selectOption('weekly');
    await page.getByLabel('Lundi').check();
    await page.getByText('Lun. 23 nov., heure à demander').waitFor();
    await expectSound();
    await publish();
    expect(await read(/^Public dès/)).toBe('Public dès maintenant : Répétition.');
  });

  it('moves it to Tuesday, and everybody reads it', async () => {
    await page.getByLabel('Lundi').uncheck();
    await page.getByLabel('Mardi').check();
    await page.getByText('Mar. 24 nov., heure à demander').waitFor();
    await publish();
    await page.getByText('Public dès maintenant : Répétition.').waitFor();
    await open(`/solutions/${SERVICE}`);
    expect(await read(/^Chaque mardi/)).toBe('Chaque mardi, heure à demander');
  });

  it('cancels one session in two taps', async () => {
    await open('/mes-fiches');
    await page.getByRole('button', { name: /^Cette séance est annulée/ }).click();
    await page.getByRole('button', { name: /^mar\. 24 nov\./ }).click();
    expect(await read(/^La séance/)).toBe('La séance du mar. 24 nov. est annulée.');
  });

  it('is told which field is wrong, in words', async () => {
    await open(EDITOR);
    await page.getByText('Qui appeler, comment orienter').click();
    await page.getByLabel('Téléphone', { exact: true }).fill('12');
    await page.getByLabel('Téléphone', { exact: true }).blur();
    expect(await read(/Ce numéro/)).toContain('04 66 88 37 85');
    await expectSound();
  });

  it('loses nothing when the network goes, nor when the page is closed', async () => {
    const phone = page.getByLabel('Téléphone', { exact: true });
    await page.context().setOffline(true);
    await phone.fill('04 66 12 34 56');
    await page.getByText(/Vos mots sont gardés sur cet appareil/).waitFor();
    await page.context().setOffline(false);
    await saved();
    await page.reload();
    await page.getByText('Qui appeler, comment orienter').click();
    expect(await phone.inputValue()).toBe('04 66 12 34 56');
  });

  it('sees both sides when somebody else wrote meanwhile, and loses neither', async () => {
    const other = await page.context().newPage();
    await other.goto(site.address + EDITOR);
    await other.getByText('Durée, places, argent').click();
    await page.getByText('Durée, places, argent').click();
    await page.getByLabel('Durée', { exact: true }).fill('8 mois');
    await page.getByLabel('Durée', { exact: true }).blur();
    await saved();
    await other.getByLabel('Durée', { exact: true }).fill('10 mois');
    await other.getByRole('button', { name: 'Publier', exact: true }).click();
    await other.getByText(/^Public dès maintenant/).waitFor();
    await other.close();
    await publish();
    await page.getByRole('heading', { name: /Quelqu’un a modifié cette fiche/ }).waitFor();
    await expectSound();
    for (const mine of await page.getByRole('radio', { name: 'Garder le mien' }).all()) {
      await mine.check();
    }
    await page.getByRole('button', { name: 'Publier avec ces choix' }).click();
    await page.getByText(/^Public dès maintenant\s: .*Durée/).waitFor();
    await open(`/solutions/${SERVICE}`);
    expect(await read(/^8 mois/)).toBe('8 mois');
  });

  it('writes who may come, and sees whom it admits', async () => {
    await open(EDITOR);
    await page.getByText('Pour qui', { exact: true }).click();
    await page.getByLabel('Jusqu’à (compris) (ans)').fill('25');
    await page.getByText('Il faut avoir 25 ans au plus.').waitFor();
    const oldest = page.getByRole('listitem').filter({ hasText: '28 ans, reconnaissance' });
    await expect.poll(() => oldest.getByText('Non éligible').count()).toBe(1);
    await saved();
    await expectSound();
  });

  it('waits for the manager of the territory to change its name', async () => {
    await page.getByLabel('Nom', { exact: true }).fill('École de la 2e chance de Nîmes');
    await publish();
    await page.getByText(/En attente du gestionnaire du territoire\s: Nom\./).waitFor();
    await open(`/solutions/${SERVICE}`);
    await page.getByRole('heading', { level: 1, name: 'École de la 2e chance' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'École de la 2e chance',
    );
  });

  it('finds in the history who changed what, and brings it back', async () => {
    await open(EDITOR);
    await page.getByRole('tab', { name: 'Historique' }).click();
    const change = page.getByRole('article').filter({ hasText: '8 mois' }).first();
    await change.getByText(/Démonstration Partenaire, par le formulaire/).waitFor();
    await expectSound();
    await change.getByRole('button', { name: /Revenir à l’état d’avant/ }).click();
    await change.getByRole('button', { name: 'Oui, revenir' }).click();
    expect(await read(/^Public dès maintenant/)).toContain('Durée');
    await open(`/solutions/${SERVICE}`);
    expect(await read(/^10 mois/)).toBe('10 mois');
  });

  it('describes a new solution, asks for its publication, and reads why it is refused', async () => {
    await open('/mes-fiches');
    await page.getByRole('button', { name: 'Ajouter une solution' }).click();
    await page.getByLabel('Nom de la nouvelle solution').fill('Atelier découverte');
    await page.getByRole('button', { name: 'Commencer la fiche' }).click();
    await page.getByLabel('Présentation').fill('Une matinée pour essayer un métier.');
    await page.getByRole('button', { name: 'Demander la publication' }).click();
    await page.getByText(/^Demande envoyée/).waitFor();
    await expectSound();
    await refuseFirstPublication(site, 'Dites où cela se passe.');
    await open('/mes-fiches');
    expect(await read(/^Refusée\s:/)).toBe('Refusée : Dites où cela se passe.');
    await page.getByRole('link', { name: 'Atelier découverte', exact: true }).click();
    expect(await read(/^Motif\s:/)).toBe('Motif : Dites où cela se passe.');
    expect(await page.getByLabel('Présentation').inputValue()).toBe(
      'Une matinée pour essayer un métier.',
    );
  });

  it('has it all beside the form on a wide screen', async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await open(EDITOR);
    await page.getByRole('tab', { name: 'Aperçu' }).waitFor();
    await page.getByLabel('Présentation').fill('Un texte que l’aperçu montre aussitôt.');
    await page.getByRole('tabpanel').getByText('Un texte que l’aperçu montre aussitôt.').waitFor();
    await page.getByRole('tab', { name: 'Conseils' }).click();
    expect(await read(/^Décrivez la solution/)).toContain('200 à 2 000 caractères');
    await expectSound();
  });
});

/** As the manager of the territory would, from another browser. */
async function refuseFirstPublication(site: Site, motif: string): Promise<void> {
  const manager = await site.open('/connexion');
  await manager.getByRole('button', { name: 'Gestionnaire de territoire' }).click();
  await manager.getByRole('link', { name: 'Mon espace' }).waitFor();
  await manager.evaluate(`(async () => {
    const { csrf } = await (await fetch('/api/v1/moi')).json();
    const queue = await (await fetch('/api/v1/moderation?nature=premiere_publication')).json();
    await fetch('/api/v1/moderation/' + queue.items[0].id + '/decision', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf': csrf },
      body: JSON.stringify({ decision: 'refuser', motif: ${JSON.stringify(motif)} }),
    });
  })()`);
  await manager.context().close();
}
