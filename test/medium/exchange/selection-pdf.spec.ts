import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** The length of what is drawn, all pages together. */
function drawnBytes(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].reduce((sum, { index }) => {
    const start = index + 7;
    try {
      return sum + inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).length;
    } catch {
      return sum;
    }
  }, 0);
}

describe('the sheet to take home', () => {
  let maillage: TestApp;
  let ids: string[];

  beforeAll(async () => {
    maillage = await createTestApp();
    const rows: { id: string }[] = await maillage.dataSource.query(
      `SELECT id FROM service ORDER BY id LIMIT 60`,
    );
    ids = rows.map(({ id }) => id);
  });

  afterAll(() => maillage?.close());

  const print = (body: unknown) => maillage.post('/api/v1/selections/pdf', body);

  it('is a PDF with the solutions chosen', async () => {
    const { status, headers, bytes } = await print({
      services: ids.slice(0, 3),
      code_commune: '30341',
      profil: { age: 17, situations: ['sans-permis'], situations_exclues: [] },
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(bytes)).toBeGreaterThan(0);
  });

  it('has a verdict only when a profile is given', async () => {
    const services = ids.slice(0, 3);
    const without = await print({ services });
    const withProfile = await print({ services, profil: { age: 17 } });
    expect(drawnBytes(withProfile.bytes)).toBeGreaterThan(drawnBytes(without.bytes));
  });

  it('holds fifty solutions', async () => {
    const { status, bytes } = await print({ services: ids.slice(0, 50) });
    expect(status).toBe(200);
    expect(pagesOf(bytes)).toBeGreaterThan(5);
  });

  it('is printed without a solution withdrawn since', async () => {
    expect((await print({ services: [ids[0], 'dora--parti'] })).status).toBe(200);
  });

  it.each([
    ['no service', { services: [] }, 400],
    ['too many services', { services: Array.from({ length: 51 }, (_, rank) => `a--${rank}`) }, 400],
    ['only unknown services', { services: ['a--b'] }, 404],
    ['an unknown commune', { services: ['a--b'], code_commune: '99999' }, 404],
    ['an unknown field', { services: ['a--b'], nom: 'Léa' }, 400],
    ['a NUL', { services: ['a\0b'] }, 400],
    ['wrong types', { services: 'a--b' }, 400],
    ['an age of a thousand', { services: ['a--b'], profil: { age: 1000 } }, 400],
    ['a title too long', { services: ['a--b'], titre: 'x'.repeat(500) }, 400],
    ['nothing', null, 400],
  ])('refuses %s', async (_what, body, status) => {
    const answer = await print(body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  it('keeps signs that the font lacks from spoiling the sheet', async () => {
    const titre = 'Ma sélection 😀 — “œuvre” 100 € ş Ł العربية';
    expect((await print({ services: ids.slice(0, 1), titre })).status).toBe(200);
  });
});
