import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

type Item = { readonly service: { readonly nom: string; readonly type_structure: string | null } };

describe('words that no service has together', () => {
  it('find first what has the rarest of them', async () => {
    const { body } = await test.get(
      '/api/v1/search/services?size=5&q=accompagnement%20psychologique',
    );
    expect(body.items[0].service.nom).toMatch(/psychologue/);
  });
});

describe('words searched among the real partners', () => {
  const kindsOf = async (q: string): Promise<(string | null)[]> => {
    const { body } = await test.get(`/api/v1/search/services?size=20&q=${encodeURIComponent(q)}`);
    return body.items.slice(0, 3).map(({ service }: Item) => service.type_structure);
  };

  it.each([
    ['epdie', 'epide'],
    ['E2C', 'e2c'],
    ['école de la deuxième chance', 'e2c'],
    ['fjt', 'fjt'],
    ['foyer jeune travaileur', 'fjt'],
    ['paej', 'paej'],
    ['point accueil écoute jeunes', 'paej'],
    ['maison des ados', 'mda'],
    ['mission loc', 'ml_antenne'],
    ['service civique', 'service_civique'],
    ['cada', 'cada'],
    ['permis', 'auto_ecole_sociale'],
  ])('« %s » finds %s among the first', async (q, kind) => {
    expect(await kindsOf(q)).toContain(kind);
  });
});
