import { describe, expect, it } from 'vitest';
import { pageUrl } from './page-url.js';

describe('the address of a page', () => {
  it.each([
    ['https://api.exemple.fr/api/v1', 'the API'],
    ['https://api.exemple.fr/api/v1/', 'the API, with a slash'],
    ['https://api.exemple.fr/api/v1/structures', 'its structures'],
    ['https://api.exemple.fr/api/v1/services?page=4#haut', 'a page of its services'],
  ])('is made from %s (%s)', (given) => {
    expect(pageUrl(given, 'services', 3)).toBe(
      'https://api.exemple.fr/api/v1/services?size=2000&page=3',
    );
  });

  it('keeps the filters that both lists know, and the size of the pages', () => {
    const given = 'https://a.fr/v1?code_departement=30&sources=dora&sources=soliguide&size=100';
    const filters = 'code_departement=30&sources=dora&sources=soliguide&size=100';
    expect(pageUrl(given, 'structures', 1)).toBe(`https://a.fr/v1/structures?${filters}&page=1`);
    expect(pageUrl(given, 'services', 1)).toBe(`https://a.fr/v1/services?${filters}&page=1`);
  });

  it('gives each list only the filters that it knows', () => {
    const given = 'https://a.fr/v1?thematiques=mobilite&reseaux_porteurs=ccas-cias&size=9';
    expect(pageUrl(given, 'structures', 1)).toBe(
      'https://a.fr/v1/structures?reseaux_porteurs=ccas-cias&size=9&page=1',
    );
    expect(pageUrl(given, 'services', 1)).toBe(
      'https://a.fr/v1/services?thematiques=mobilite&size=9&page=1',
    );
  });
});
