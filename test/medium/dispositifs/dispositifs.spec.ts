import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DispositifsService } from '../../../api/dispositifs/dispositifs.service.js';
import { REFERENCE_DISPOSITIFS } from '../../../seed/reference/dispositifs/reference.js';
import { RELATIONS } from '../../../seed/reference/dispositifs/relations.js';
import { dispositifsSeed, seedDispositifs } from '../../../seed/reference/dispositifs/seed.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

describe('dispositifs', () => {
  let maillage: TestApp;

  beforeAll(async () => {
    maillage = await createTestApp({ level: 'migrated' });
    await maillage.dataSource.transaction(seedDispositifs);
  });

  afterAll(() => maillage?.close());

  it('come back from the database exactly as the reference says them', async () => {
    const service = maillage.app.get(DispositifsService);
    const { dispositifs, relations } = await service.reference();
    const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }) =>
      a.slug < b.slug ? -1 : 1;
    expect([...dispositifs].sort(bySlug)).toEqual([...REFERENCE_DISPOSITIFS].sort(bySlug));
    expect(relations).toHaveLength(RELATIONS.length);
  });

  it('are planted again without a duplicate', async () => {
    const summary = await maillage.dataSource.transaction(dispositifsSeed.plant);
    expect(summary).toMatch(/^35 dispositifs, \d+ règles, \d+ relations$/);
    const [row] = await maillage.dataSource.query(`SELECT count(*) AS total FROM dispositif_regle`);
    expect(row.total).toBe(REFERENCE_DISPOSITIFS.flatMap(({ regles }) => regles).length);
  });

  it('are listed, thirty-five of them', async () => {
    const { status, body } = await maillage.get('/api/v1/dispositifs');
    expect(status).toBe(200);
    expect(body.total).toBe(35);
    expect(body.items).toHaveLength(35);
  });

  it('are listed page by page, none twice and none skipped', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => maillage.get(`/api/v1/dispositifs?page=${page}&size=10`)),
    );
    const slugs = pages.flatMap(({ body }) => body.items.map(({ slug }: { slug: string }) => slug));
    expect(new Set(slugs).size).toBe(35);
    expect(slugs).toHaveLength(35);
    expect((await maillage.get('/api/v1/dispositifs?page=0')).status).toBe(400);
    expect((await maillage.get('/api/v1/dispositifs?size=1000000000')).status).toBe(400);
  });

  it('show their rules, relations and sources', async () => {
    const { status, body } = await maillage.get('/api/v1/dispositifs/e2c');
    expect(status).toBe(200);
    expect(body).toMatchObject({ slug: 'e2c', acronyme: 'E2C', liste_cej: true });
    expect(body.regles[0]).toMatchObject({ id: 'e2c.age-min', operateur: 'min', valeur: 16 });
    expect(body.relations.map(({ type }: { type: string }) => type)).toContain('deduit');
    expect(body.sources[0].nom).toContain('F2039');
  });

  it('each pass through the answer that the contract declares', async () => {
    for (const { slug } of REFERENCE_DISPOSITIFS) {
      const { status, body } = await maillage.get(`/api/v1/dispositifs/${slug}`);
      expect([slug, status, body.slug]).toEqual([slug, 200, slug]);
    }
  });

  it.each(['inconnu', 'E2C', "e2c'--", '%3Cscript%3E', '%00', 'a'.repeat(90)])(
    'answer an unknown slug (%s) with a plain refusal',
    async (slug) => {
      const { status, body } = await maillage.get(`/api/v1/dispositifs/${slug}`);
      expect([400, 404]).toContain(status);
      expect(body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    },
  );

  it('say in French that a scheme does not exist', async () => {
    const { status, body } = await maillage.get('/api/v1/dispositifs/inconnu');
    expect(status).toBe(404);
    expect(body.code).toBe('dispositifs.dispositif-inconnu');
    expect(body.message).toBe("Le dispositif « inconnu » n'existe pas.");
  });

  it('refuse a parameter that nobody defined', async () => {
    expect((await maillage.get('/api/v1/dispositifs?tri=nom')).status).toBe(400);
    expect((await maillage.get('/api/v1/dispositifs/e2c?x=1')).status).toBe(400);
    expect((await maillage.get('/api/v1/situations?x=1')).status).toBe(400);
  });

  it('give the situations as plain questions, in the order of asking', async () => {
    const { status, body } = await maillage.get('/api/v1/situations');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(24);
    expect(body.items[5]).toMatchObject({
      slug: 'handicap',
      question: 'A-t-elle une reconnaissance de handicap (RQTH)\u00A0?',
      ordre: 6,
    });
  });

  it('explain through the door, on the day that the clock says', async () => {
    const service = maillage.app.get(DispositifsService);
    const profil = {
      age: 17,
      situations: ['nationalite-francaise'],
      situations_exclues: [],
    } as const;
    const explained = await service.explain({
      slug: 'service-civique',
      reglesDuService: [],
      profil,
    });
    expect(explained.verdict).toBe('a_verifier');
    expect(service.today()).toBe('2026-11-21');
  });
});
