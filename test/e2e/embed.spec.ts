import { createServer, type Server } from 'node:http';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './open-site.js';

const ASKED = 'territoire=departement:30&categories=mobilite&categories=logement-hebergement';

/** A page of somebody else, on another site than ours, with a frame in it. */
async function openElsewhere(): Promise<{ server: Server; urlOf: (src: string) => string }> {
  const server = createServer((request, response) => {
    const src = new URL(request.url ?? '/', 'http://localhost').searchParams.get('src') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="fr"><title>Ailleurs</title><body style="margin:0"><iframe title="Carte" src="${src.replaceAll('&', '&amp;')}" style="border:0;width:100%;height:480px"></iframe></body></html>`,
    );
  });
  await new Promise<void>((listening) => {
    server.listen(0, 'localhost', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, urlOf: (src) => `http://localhost:${port}/?src=${encodeURIComponent(src)}` };
}

async function axeIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
}

describe('a map in a page of somebody else', () => {
  let site: Site;
  let elsewhere: Awaited<ReturnType<typeof openElsewhere>>;

  beforeAll(async () => {
    site = await openSite();
    elsewhere = await openElsewhere();
  });
  afterAll(async () => {
    elsewhere.server.close();
    await site.close();
  });

  async function frameOf(page: Page, src: string): Promise<Frame> {
    await page.goto(elsewhere.urlOf(site.address + src));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('No frame');
    return frame;
  }

  /** A reader who keeps nothing of third parties, and who is signed in at our site. */
  async function openSignedIn(width: number): Promise<Page> {
    const page = await site.open('/connexion', { viewport: { width, height: 520 } });
    await page.getByRole('button', { name: 'Gestionnaire de territoire' }).click();
    await page.getByRole('link', { name: 'Mon espace' }).waitFor();
    expect(await page.context().cookies()).not.toEqual([]);
    return page;
  }

  it('shows the list and the map of the search, on a phone as on a desk, without a fault for axe', async () => {
    for (const width of [320, 1280]) {
      const page = await openSignedIn(width);
      const frame = await frameOf(page, `/embed?${ASKED}`);
      await frame.getByRole('heading', { level: 1, name: 'Solutions : Gard' }).waitFor();
      const items = frame.getByRole('list', { name: 'Solutions' }).getByRole('listitem');
      await expect.poll(() => items.count()).toBeGreaterThan(3);
      expect(await axeIn(frame)).toEqual([]);
      if (width === 320) await frame.getByRole('radio', { name: 'Carte' }).check({ force: true });
      await frame.locator('canvas').waitFor();
      expect(await axeIn(frame)).toEqual([]);
      expect(
        await frame.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('says whose number it is when it is not that of the solution', async () => {
    const page = await site.open('/a-propos');
    const frame = await frameOf(page, `/embed?${ASKED}`);
    const asked = frame.getByText(/^Mission Locale Jeunes Petite Camargue\s: /).first();
    expect(await asked.innerText()).toMatch(/04 66 88 37 85$/);
    await page.context().close();
  });

  it('leads to the same search, and out of the frame', async () => {
    const page = await site.open('/a-propos');
    const frame = await frameOf(page, `/embed?${ASKED}`);
    const link = frame.getByRole('link', { name: /^Ouvrir dans Maillage/ });
    expect(await link.getAttribute('target')).toBe('_blank');
    const opening = page.context().waitForEvent('page');
    await link.click();
    const opened = await opening;
    await opened.getByRole('list', { name: 'Filtres choisis' }).getByText('Gard').first().waitFor();
    expect(new URL(opened.url()).searchParams.get('territoire')).toBe('departement:30');
    await page.context().close();
  });

  it('sends no cookie, even in a page of ours where the reader is signed in', async () => {
    const page = await openSignedIn(1280);
    const searched = page.waitForRequest(/search\/services/);
    await page.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.title = 'Carte';
      frame.src = '/embed?${ASKED}';
      document.body.append(frame);
    })()`);
    expect(await (await searched).headerValue('cookie')).toBeNull();
    await page.context().close();
  });

  it('says by which means and how long it was filtered: what is farther is not there', async () => {
    const page = await site.open('/a-propos');
    const frame = await frameOf(page, '/embed?commune=30189&mode=voiture&duree=30');
    const filter = frame.getByText('En voiture · 30\u00a0min au plus', { exact: true });
    await filter.waitFor();
    expect(await axeIn(frame)).toEqual([]);
    await page.context().close();
  });

  it('says in French what it could not read', async () => {
    const page = await site.open('/a-propos');
    const frame = await frameOf(page, '/embed?territoire=Gard&age=17');
    await frame.getByRole('heading', { name: 'Cette carte ne peut pas s’afficher' }).waitFor();
    await frame.getByText('territoire=Gard').waitFor();
    expect(await axeIn(frame)).toEqual([]);
    const unknown = await frameOf(page, '/embed?territoire=departement:99');
    await unknown.getByText('Aucun territoire ne répond à').waitFor();
    await page.context().close();
  });

  it('gives the line of HTML from the search', async () => {
    const page = await site.open('/?territoire=departement:30&thematiques=mobilite');
    await page.getByRole('button', { name: 'Exporter' }).click();
    await page.getByText('Intégrer cette carte').click();
    expect(await page.getByLabel('La ligne à coller').inputValue()).toContain(
      `<iframe src="${site.address}/embed?territoire=departement%3A30&amp;thematiques=mobilite"`,
    );
    const directory = page.getByRole('link', { name: 'Annuaire à imprimer (PDF)' });
    expect(await directory.getAttribute('href')).toContain('annuaire.pdf?territoire=departement');
    await page.context().close();
  });
});
