import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './open-site.js';

const CARET = `(() => {
  const field = document.activeElement;
  return { role: field.getAttribute('role'), text: field.value, at: field.selectionStart };
})()`;

describe('the commune, asked before the whole page has come', () => {
  let site: Site;
  let page: Page;
  let comes: () => void;

  beforeAll(async () => {
    site = await openSite();
    page = await site.open('/a-propos');
    const comboBox = new Promise<void>((done) => {
      comes = done;
    });
    await page.route('**/assets/search-combo-box*.js', async (route) => {
      await comboBox;
      await route.continue();
    });
    await page.goto(site.address);
  });
  afterAll(() => site.close());

  it('takes what is typed at once', async () => {
    await page.getByLabel('Commune de la personne').focus();
    await page.keyboard.type('vauv');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(CARET)).toEqual({ role: null, text: 'vauv', at: 3 });
  });

  it('goes on with the same words, the same caret and the list open', async () => {
    comes();
    await page.getByRole('option', { name: /Vauvert \(Gard\)/ }).waitFor();
    expect(await page.evaluate(CARET)).toEqual({ role: 'combobox', text: 'vauv', at: 3 });
  });

  it('takes the first of the list when Enter points at none', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Vauvert \(Gard\)/ }).waitFor();
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  });

  it('opens its list below it on the smallest screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: /^Vauvert \(Gard\)/ }).click();
    await page.keyboard.type('30600', { delay: 40 });
    const option = page.getByRole('option', { name: /Vauvert \(Gard\)/ });
    await option.waitFor();
    const field = await page.getByRole('combobox').boundingBox();
    const first = await option.boundingBox();
    expect(first?.y).toBeGreaterThan((field?.y ?? Infinity) + (field?.height ?? 0));
  });
});
