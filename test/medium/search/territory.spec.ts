import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

describe('a search within a territory', () => {
  let maillage: TestApp;
  beforeAll(async () => {
    maillage = await createTestApp();
  });
  afterAll(() => maillage?.close());

  const search = async (query: string) =>
    (await maillage.get(`/api/v1/search/services?size=500&${query}`)).body;
  const idsOf = (answer: { items: { service: { id: string } }[] }): string[] =>
    answer.items.map(({ service }) => service.id).toSorted();

  it('finds what stands there, and names the territory', async () => {
    const answer = await search('territoire=epci:200066918');
    expect(answer.territoire).toMatchObject({ type: 'epci', code: '200066918' });
    expect(answer.total).toBe(answer.items.length);
    const all = await search('');
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.total).toBeLessThan(all.total);
    expect(all.territoire).toBeNull();
  });

  it('finds what is held there by a structure of elsewhere', async () => {
    const { items } = await search('territoire=commune:30341');
    const outside = items.filter(
      ({ service }: { service: { structure: { code_insee: string } } }) =>
        service.structure.code_insee !== '30341',
    );
    expect(outside.length).toBeGreaterThan(0);
  });

  it('is narrowed by every other condition, and counts its facets there only', async () => {
    const whole = await search('territoire=departement:30');
    const mobility = await search('territoire=departement:30&thematiques=mobilite');
    expect(mobility.total).toBeLessThan(whole.total);
    const counted = whole.facettes.categories.find(
      ({ valeur }: { valeur: string }) => valeur === 'mobilite',
    );
    expect(mobility.total).toBe(counted.nombre);
  });

  it('is the same by either door, and in the files that it gives', async () => {
    const got = await search('territoire=departement:30');
    const posted = await maillage.post('/api/v1/search/services', {
      territoire: 'departement:30',
      size: 500,
    });
    const file = await maillage.get('/api/v1/exports/services.json?territoire=departement:30');
    expect(idsOf(posted.body)).toEqual(idsOf(got));
    expect(file.body.services.map(({ id }: { id: string }) => id).toSorted()).toEqual(idsOf(got));
  });

  it.each([
    ['territoire=Gard', 422],
    ['territoire=departement:99', 404],
    [`territoire=${'x'.repeat(500)}`, 400],
    ['territoire=departement:30&territoire=departement:34', 400],
  ])('refuses %s', async (query, status) => {
    const answer = await maillage.get(`/api/v1/search/services?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});
