import { describe, expect, it } from 'vitest';
import { isBlank, paramsOfSearch, searchFromParams, sortsFor } from './search-params';

const URL_OF_A_SEARCH =
  'commune=30341&q=permis&thematiques=mobilite&thematiques=sante&types_structure=e2c' +
  '&distance=80&zone=4.1%2C43.5%2C4.5%2C43.8&jours=10&eligibles=oui&heures=15&cej=oui&tri=prochaine_date&page=3';

describe('a search in the URL', () => {
  it('comes back exactly as it was written', () => {
    const search = searchFromParams(new URLSearchParams(URL_OF_A_SEARCH));
    expect(paramsOfSearch(search).toString()).toBe(URL_OF_A_SEARCH);
  });

  it('is blank without any parameter', () => {
    expect(isBlank(searchFromParams(new URLSearchParams()))).toBe(true);
  });

  it('ignores what no screen of ours would write', () => {
    const search = searchFromParams(
      new URLSearchParams(
        'commune=<b>&page=0&distance=1e9&zone=200,7,201,8&tri=rien&thematiques=A%20B',
      ),
    );
    expect(paramsOfSearch(search).toString()).toBe('');
  });

  it('says how she goes, and for how long at most', () => {
    const address = 'commune=30341&mode=transports&duree=45&tri=duree';
    const search = searchFromParams(new URLSearchParams(address));
    expect(search).toMatchObject({ mode: 'transports', maxMinutes: 45, sort: 'duree' });
    expect(paramsOfSearch(search).toString()).toBe(address);
  });

  it.each([
    ['mode=transports&duree=45&tri=duree', ''],
    ['commune=30341&mode=fusee&duree=45&tri=duree', 'commune=30341'],
    ['commune=30341&mode=velo&duree=4', 'commune=30341&mode=velo'],
    ['commune=30341&mode=velo&duree=181', 'commune=30341&mode=velo'],
  ])('makes of %s no travel that could not be counted', (given, kept) => {
    const search = searchFromParams(new URLSearchParams(given));
    expect(paramsOfSearch(search).toString()).toBe(kept);
  });

  it('keeps what is left out by bus alone, and what is for those who live elsewhere', () => {
    const address = 'commune=30341&mode=transports&horaires=connus&horszone=oui';
    const search = searchFromParams(new URLSearchParams(address));
    expect(search).toMatchObject({ knownTimes: true, anyZone: true });
    expect(paramsOfSearch(search).toString()).toBe(address);
    expect(paramsOfSearch({ ...search, mode: 'velo' }).get('horaires')).toBeNull();
  });

  it('is not sorted by a distance from nowhere', () => {
    const search = searchFromParams(new URLSearchParams('territoire=departement:30&tri=distance'));
    expect(search.sort).toBeNull();
    expect(sortsFor(search)).toEqual(['pertinence', 'prochaine_date']);
  });

  it('forgets how she goes with where she starts from', () => {
    const search = searchFromParams(new URLSearchParams('commune=30341&mode=pied&tri=duree'));
    expect(paramsOfSearch({ ...search, commune: null }).toString()).toBe('');
  });

  it('is about a territory, as the API names it', () => {
    const search = searchFromParams(new URLSearchParams('territoire=departement:30'));
    expect(search.territoire).toBe('departement:30');
    expect(isBlank(search)).toBe(false);
    expect(paramsOfSearch(search).get('territoire')).toBe('departement:30');
    expect(searchFromParams(new URLSearchParams('territoire=Le Gard')).territoire).toBeNull();
  });
});
