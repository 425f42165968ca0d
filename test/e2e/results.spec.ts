import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './open-site.js';

const THREE =
  'maillage--iae-30-001-iae,maillage--cej_jr-30-001-cej-jr,maillage--mission_locale-30-003-cej';

describe('the results', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    page = await site.open('/?commune=30341&dispositifs=cej');
    await page.getByRole('article').first().waitFor();
  });
  afterAll(() => site.close());

  it('say the hours of the scheme when the solution says none', async () => {
    const hours = page.getByText(/15 à 20\sh par semaine selon le dispositif/);
    await hours.first().waitFor();
    await expect
      .poll(() => page.getByRole('article').filter({ has: hours }).count())
      .toBeGreaterThan(0);
  });

  it('lose their filters panel on Escape, and the button that opens it has the focus', async () => {
    await page.getByRole('button', { name: /^Affiner/ }).click();
    await page.getByLabel('Distance', { exact: true }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel('Distance', { exact: true }).count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Affiner (1)');
  });

  it('hear an age in a bare number', async () => {
    await page.getByLabel('Besoin ou mot').fill('17 ans');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#age=17$/);
    expect(new URL(page.url()).searchParams.has('q')).toBe(false);
  });

  it('are found again from a sheet, with what was said there', async () => {
    await page.getByRole('article').first().getByRole('link').first().click();
    const age = page.getByLabel('Son âge');
    await age.fill('18');
    await age.press('Enter');
    await page.waitForURL(/#age=18$/);
    await page.getByRole('link', { name: 'Retour aux résultats' }).click();
    await page.getByRole('article').first().waitFor();
    expect(page.url().replace(site.address, '')).toBe('/?commune=30341&dispositifs=cej#age=18');
  });

  it('are printed three on one sheet of paper', async () => {
    await page.goto(`${site.address}/selection?ids=${THREE}#age=17`);
    await page.getByRole('heading', { level: 2, name: 'Comparer' }).waitFor();
    await page.waitForLoadState('networkidle');
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});
