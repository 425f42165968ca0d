import { describe, expect, it } from 'vitest';
import { readEmbed } from './read-embed';

const read = (query: string) => readEmbed(new URLSearchParams(query));

describe('what an embedded map asks', () => {
  it('is a search like that of the screens', () => {
    const asked = read('territoire=departement:30&thematiques=mobilite&thematiques=sante&q=permis');
    expect(asked).toMatchObject({
      kind: 'search',
      search: {
        territoire: 'departement:30',
        q: 'permis',
        facets: { thematiques: ['mobilite', 'sante'] },
      },
    });
  });

  it('may call needs by their families', () => {
    expect(read('commune=30341&categories=sante')).toMatchObject({
      search: { commune: '30341', facets: { thematiques: ['sante'] } },
    });
  });

  it('may be everything', () => {
    expect(read('')).toMatchObject({ kind: 'search' });
  });

  it('is always its first page', () => {
    expect(read('commune=30341&page=7')).toMatchObject({ kind: 'search', search: { page: 1 } });
  });

  it.each([
    ['territoire=Gard', ['territoire=Gard']],
    ['commune=Vauvert&thematiques=mobilite', ['commune=Vauvert']],
    ['thematiques=mobilite&thematiques=voler', ['thematiques=voler']],
    ['age=17', ['age=17']],
    ['eligibles=oui', ['eligibles=oui']],
    ['distance=beaucoup', ['distance=beaucoup']],
  ])('says that %s cannot be read', (query, parts) => {
    expect(read(query)).toEqual({ kind: 'unreadable', parts });
  });
});
