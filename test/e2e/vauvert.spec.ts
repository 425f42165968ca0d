import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './open-site.js';

describe('a counsellor in Vauvert, with the keyboard alone', () => {
  let site: Site;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    site = await openSite();
    page = await site.open('/');
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript('window.print = () => { window.printed = true; }');
    await page.reload();
  });
  afterAll(() => site.close());

  /** Presses Tab until the focus is on what bears this name. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<string>(
        `(() => {
          const it = document.activeElement;
          if (it === document.body) return '';
          const label = it.labels?.[0]?.textContent ?? '';
          return it.getAttribute('aria-label') ?? (label || it.textContent || '');
        })()`,
      );
      if (name.test(focused)) return;
    }
    throw new Error(`No Tab leads to ${name}`);
  }

  it('finds her commune by its first letters', async () => {
    await page.getByRole('combobox', { name: /Commune de la personne/ }).waitFor();
    await tabTo(/Commune de la personne/);
    await page.keyboard.type('vauv', { delay: 60 });
    await page.getByRole('option', { name: /Vauvert \(Gard\)/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('input[name="q"]:focus').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Solutions autour de Vauvert/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('commune')).toBe('30341');
  });

  it('says the age, which stays in the fragment, and shows what every minor needs', async () => {
    await tabTo(/^Âge/);
    await page.keyboard.type('17');
    await page.keyboard.press('Enter');
    await page.getByText(/obligation de formation s.applique/).waitFor();
    expect(new URL(page.url()).hash).toBe('#age=17');
  });

  it('answers that she has no licence', async () => {
    await tabTo(/Préciser sa situation/);
    await page.keyboard.press('Enter');
    const licence = page.getByRole('group', { name: /permis/ });
    await licence.getByRole('radio', { name: 'Je ne sais pas' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    // On the way, she has said « non ».
    await page.waitForURL(/oui=sans-permis/);
    expect(new URL(page.url()).hash).toBe('#age=17&oui=sans-permis');
  });

  it('reads the right verdicts with their sources', async () => {
    await page.goto(
      `${site.address}/?commune=30341&dispositifs=service-civique#age=17&oui=sans-permis`,
    );
    const card = page.getByRole('article').first();
    await card.getByText('À vérifier', { exact: true }).first().waitFor();
    await card.locator('summary').focus();
    await page.keyboard.press('Enter');
    const reasons = await card.getByRole('listitem').allTextContents();
    expect(reasons.some((reason) => /16\sans ou plus/.test(reason))).toBe(true);
    expect(reasons.some((reason) => /Pratique locale rapportée/.test(reason))).toBe(true);
    await expect
      .poll(() => card.getByRole('link', { name: 'Voir la source' }).count())
      .toBeGreaterThan(0);
  });

  it('keeps two solutions and puts the second first', async () => {
    await page.goto(`${site.address}/?commune=30341#age=17&oui=sans-permis`);
    await page.getByRole('article').nth(1).waitFor();
    for (let kept = 0; kept < 2; kept++) {
      await tabTo(/^Garder/);
      await page.keyboard.press('Space');
    }
    await page.getByRole('link', { name: 'Ma sélection (2)' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ma sélection' }).waitFor();
    const names = page.getByRole('main').getByRole('heading', { level: 2 });
    await names.nth(1).waitFor();
    const [first, second] = await names.allTextContents();
    await tabTo(new RegExp(`^Monter .*`));
    await tabTo(new RegExp(`^Monter .*`));
    await page.keyboard.press('Enter');
    await page.getByText(/maintenant en position 1 sur 2/).waitFor({ state: 'attached' });
    expect((await names.allTextContents()).slice(0, 2)).toEqual([second, first]);
  });

  it('prints the sheet, and takes it away as a PDF', async () => {
    await page.getByRole('button', { name: 'Imprimer' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.getByRole('button', { name: 'Télécharger le PDF' }).focus();
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(await headOf(await downloading)).toBe('%PDF-');
  });

  it('never puts the profile in an address that is sent', () => {
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => /sans-permis|[?&]age=/.test(url.split('#')[0] ?? ''))).toEqual([]);
  });
});

async function headOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  for await (const piece of stream) return String(piece).slice(0, 5);
  return '';
}
