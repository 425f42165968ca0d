import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './open-site.js';

const UNREACHABLE = 'http://127.0.0.1:9/style.json';

describe('the map', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite({ FOND_DE_CARTE_URL: UNREACHABLE });
    page = await site.open('/?commune=30341&types_structure=paej&types_structure=mission_locale');
  });
  afterAll(() => site.close());

  it('falls back by itself to the outline, said to be approximate', async () => {
    await page.getByText(/Contours approximatifs/).waitFor();
    expect(await page.locator('canvas').count()).toBe(1);
  });

  it('draws the very results of the list', async () => {
    const searched = page.waitForResponse(/search\/services/);
    const drawn = page.waitForRequest(/tuiles/);
    await page.reload();
    const { jeu } = await (await searched).json();
    expect(new URL((await drawn).url()).searchParams.get('jeu')).toBe(jeu);
  });

  it('searches the zone that is shown once it was moved', async () => {
    await page.getByText(/Contours approximatifs/).waitFor();
    await page.locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Chercher dans cette zone' }).click();
    await page.waitForURL(/zone=/);
    expect(new URL(page.url()).searchParams.get('zone')?.split(',')).toHaveLength(4);
  });
});
