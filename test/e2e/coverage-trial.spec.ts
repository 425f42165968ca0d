import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, overflowOf, type Site, violationsOf } from './open-site.js';

const PHONE = { width: 320, height: 640 };
const NAME = 'Un jeudi sur deux à Quissac';
const GAIN = /^Se déplacer\s: .* de plus atteindraient une solution vivante/;

describe('a permanence that does not exist yet is tried, kept and shared', () => {
  let site: Site;
  let manager: Page;

  beforeAll(async () => {
    site = await openSite();
    manager = await site.open('/connexion');
    await manager.getByRole('button', { name: 'Gestionnaire de territoire', exact: true }).click();
    await manager.waitForURL((url) => url.pathname !== '/connexion');
  });
  afterAll(() => site.close());

  const gainOf = (page: Page): Promise<string> => page.getByText(GAIN).innerText();

  async function expectSound(page: Page): Promise<void> {
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  }

  it('says by the keyboard alone what a fortnightly Thursday in Quissac would gain', async () => {
    await manager.goto(`${site.address}/couverture/essai`);
    await manager.getByLabel('Commune de la permanence').focus();
    // The list is made anew for each letter: the keys wait for the last.
    const answered = manager.waitForResponse((answer) => /q=Quissac(&|$)/.test(answer.url()));
    await manager.keyboard.type('Quissac');
    await answered;
    await manager.getByRole('option', { name: 'Quissac', exact: true }).waitFor();
    await manager.keyboard.press('ArrowDown');
    await manager.keyboard.press('Enter');
    await manager.getByText('Lieu choisi : Quissac').waitFor();
    await manager.getByRole('button', { name: 'Ajouter à l’essai', exact: true }).focus();
    await manager.keyboard.press('Enter');
    expect(await gainOf(manager)).toMatch(/dans \d+ communes/);
    await manager.getByText('un jeudi sur deux de 14 h à 17 h').first().waitFor();
    await expectSound(manager);
  });

  it('proposes where to put the next ones, and tries them', async () => {
    const before = await gainOf(manager);
    await manager.getByRole('button', { name: 'Proposer des lieux' }).click();
    await manager
      .getByRole('button', { name: /^Ajouter à l’essai\s: / })
      .first()
      .click();
    await manager.getByRole('button', { name: 'Retirer la permanence 2' }).waitFor();
    await expect.poll(() => gainOf(manager)).not.toBe(before);
    await manager.getByRole('button', { name: 'Retirer la permanence 2' }).click();
    await expect.poll(() => gainOf(manager)).toBe(before);
  });

  it('shows whoever has the link the same figures, on a phone and without an account', async () => {
    await manager.getByLabel('Nom du scénario').fill(NAME);
    await manager.getByRole('button', { name: 'Garder cet essai' }).click();
    await manager.getByRole('button', { name: `Partager « ${NAME} » par un lien` }).click();
    const pack = manager.getByRole('link', { name: 'Dossier à imprimer (PDF)' });
    expect(await pack.getAttribute('href')).toMatch(/[&]scenario=[0-9a-f-]{36}/);
    const link = new URL(await manager.getByLabel('Lien à envoyer').inputValue());
    expect(link.search).toBe('');
    const visitor = await site.open(link.pathname + link.hash, { viewport: PHONE });
    await visitor.getByRole('heading', { name: `Scénario partagé : ${NAME}` }).waitFor();
    expect(await gainOf(visitor)).toBe(await gainOf(manager));
    await expectSound(visitor);
  });

  it('takes a snapshot, and compares it with now', async () => {
    await manager.goto(`${site.address}/couverture/evolution`);
    await manager.getByRole('button', { name: 'Prendre un instantané' }).click();
    await manager.getByText('Rien n’a changé entre ces deux moments.').waitFor();
    const trends = manager.getByRole('heading', { name: 'Jeunes couverts : Se déplacer' });
    await expect.poll(() => trends.count()).toBe(1);
    await expectSound(manager);
  });
});
