import { describe, expect, it } from 'vitest';
import { readCoverageParams, writeCoverageParams } from './coverage-params';

const read = (query: string) => readCoverageParams(new URLSearchParams(query));

describe('the address of the coverage screen', () => {
  it('shows mobility in the Gard by car within 45 minutes when it says nothing', () => {
    expect(read('')).toEqual({
      territoire: 'departement:30',
      besoin: 'mobilite',
      mode: 'voiture',
      minutes: 45,
      maille: 'commune',
      withUnconfirmed: false,
      tri: '-jeunes',
      page: 1,
      showsOffers: false,
      showsPermanences: false,
      showsDemand: false,
    });
  });

  it('is written back as it was read', () => {
    const query =
      'territoire=epci%3A243000650&besoin=sante&mode=transports&minutes=60&maille=epci&a_confirmer=oui&tri=nom&page=3&offres=oui&permanences=oui&demande=oui';
    expect(writeCoverageParams(read(query)).toString()).toBe(query);
  });

  it.each([
    ['besoin=tout', 'besoin', 'mobilite'],
    ['mode=fusee', 'mode', 'voiture'],
    ['minutes=7', 'minutes', 45],
    ['page=-2', 'page', 1],
    ['tri=hasard', 'tri', '-jeunes'],
  ] as const)('takes no notice of %s', (query, field, value) => {
    expect(read(query)[field]).toBe(value);
  });
});
