import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

type Area = { readonly properties: { readonly code: string } };

describe('the outlines of a territory', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  const outlines = (query: string) => app.get(`/api/v1/contours?${query}`);

  it('are drawn for each of its communes, and said to be approximate', async () => {
    const { status, body } = await outlines('territoire=departement:30');
    expect(status).toBe(200);
    expect(body.approximatif).toBe(true);
    expect(body.attribution).toMatch(/approximatifs/);
    const codes = body.features.map(({ properties }: Area) => properties.code);
    expect(codes).toContain('30341');
    expect(codes).toHaveLength(350);
  });

  it('are whole for an EPCI that goes beyond it', async () => {
    const there = async (territoire: string) =>
      (await outlines(`territoire=${territoire}&maille=epci`)).body.features;
    const gard = await there('departement:30');
    const shared = (await there('departement:34')).find(({ properties }: Area) =>
      gard.some((one: Area) => one.properties.code === properties.code),
    );
    const same = gard.find(({ properties }: Area) => properties.code === shared.properties.code);
    expect(same).toEqual(shared);
  });

  it.each([
    ['a territory that does not exist', 'territoire=departement:99', 404],
    ['a territory written otherwise', 'territoire=30', 422],
    ['areas of an unknown kind', 'territoire=departement:30&maille=canton', 400],
    ['no territory', '', 400],
  ])('are refused for %s', async (_what, query, status) => {
    expect((await outlines(query)).status).toBe(status);
  });
});
