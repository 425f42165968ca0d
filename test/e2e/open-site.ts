import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createTestApp, TEST_NOW, type TestApp } from '../setup/test-app.js';
import { findBrowser } from './find-browser.js';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export type Site = {
  readonly address: string;
  /** What a test prepares without the screens. */
  readonly app: TestApp;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/**
 * The built screens on a seeded database, on the same day every time, in a real browser.
 * Closing fails when the content policy refused anything meanwhile.
 */
export async function openSite(env: Record<string, string> = {}): Promise<Site> {
  const app = await createTestApp({ env });
  await app.app.listen(0, '127.0.0.1');
  const address = (await app.app.getUrl()).replace('[::1]', '127.0.0.1');
  const browser = await launch();
  const refused: string[] = [];
  return {
    address,
    app,
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        locale: 'fr-FR',
        viewport: { width: 1280, height: 860 },
        ...options,
      });
      await context.addInitScript(sameDayAsServer());
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await page.goto(address + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await app.close();
      if (refused.length > 0) throw new Error(`The content policy refused:\n${refused.join('\n')}`);
    },
  };
}

/** The clock of the browser goes on from the moment at which the server's stands. */
function sameDayAsServer(): string {
  const shift = Date.parse(TEST_NOW) - Date.now();
  return `{
    const Real = Date;
    globalThis.Date = class Date extends Real {
      constructor(...told) {
        if (told.length === 0) super(Real.now() + ${shift});
        else super(...told);
      }
      static now() {
        return Real.now() + ${shift};
      }
    };
  }`;
}

async function launch(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

export type Violation = { readonly rule: string; readonly where: string };

// Half-way between two colours, a button has the contrast of neither. What turns for ever is let be.
const AT_REST = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity)
  .map(({ finished }) => finished))`;

/** Every fault that axe sees on the page, once it is at rest. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  await page.evaluate(AT_REST);
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, where: target.join(' ') })),
  );
}

/** How far the page overflows its width, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}
