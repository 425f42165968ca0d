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
    await expect.poll(() => page.locator('canvas').count()).toBe(1);
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

describe('the configured base map', () => {
  const STYLE = {
    version: 8,
    glyphs: 'https://ailleurs.test/{fontstack}/{range}.pbf',
    sources: { plan: { type: 'vector', tiles: ['https://ailleurs.test/{z}/{x}/{y}.pbf'] } },
    layers: [
      { id: 'fond', type: 'background', paint: { 'background-color': '#fff' } },
      { id: 'routes', type: 'line', source: 'plan', 'source-layer': 'routes' },
    ],
  };
  let site: Site;

  beforeAll(async () => {
    site = await openSite({ FOND_DE_CARTE_URL: 'https://ailleurs.test/style.json' });
  });
  afterAll(() => site.close());

  /** A page whose base map comes from elsewhere; its tiles answer, or do not. */
  async function openWith(tiles: 'empty' | 'down'): Promise<{ page: Page; asked: string[] }> {
    const page = await site.open('/a-propos');
    const asked: string[] = [];
    await page.route('https://ailleurs.test/**', (route) => {
      asked.push(route.request().url());
      if (route.request().url().endsWith('style.json')) return route.fulfill({ json: STYLE });
      return tiles === 'down' ? route.abort() : route.fulfill({ status: 200, body: '' });
    });
    await page.goto(`${site.address}/?commune=30341`);
    return { page, asked };
  }

  it('is drawn, its labels with our own font', async () => {
    const { page, asked } = await openWith('empty');
    await page.waitForRequest(/tuiles/);
    await page.locator('canvas').waitFor();
    await expect.poll(() => page.getByText(/Contours approximatifs/).count()).toBe(0);
    expect(asked.filter((url) => url.includes('Noto'))).toEqual([]);
    await page.context().close();
  });

  it('gives way to the outline when its tiles stop coming', async () => {
    const { page, asked } = await openWith('down');
    await page.getByText(/Contours approximatifs/).waitFor();
    expect(asked.some((url) => url.endsWith('.pbf'))).toBe(true);
    await page.context().close();
  });
});
