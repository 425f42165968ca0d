import { describe, expect, it } from 'vitest';
import { aCommune } from '../../../test/factories/a-commune.js';
import { exportQuery } from './exports.schema.js';
import { nameSearch } from './name-search.js';

const VAUVERT = aCommune('30341', 'Vauvert');
const kindOf = (asked: Record<string, string>): string => {
  const query = exportQuery.parse({ code_commune: '30341', ...asked });
  const nowhere = { territory: null, departement: null, region: null, epci: null };
  return nameSearch(query, { ...nowhere, commune: VAUVERT }).kind;
};

describe('the cover of a directory', () => {
  it('says how near is what it holds', () => {
    expect(kindOf({})).toBe('À 50 km au plus, ou sans condition de distance');
    expect(kindOf({ mode_transport: 'voiture', duree_max: '30' })).toBe(
      'À 30 minutes au plus en voiture, ou sans condition de distance',
    );
  });

  it('says that by bus it holds what no known network serves, unless that was left out', () => {
    const byBus = { mode_transport: 'transports', duree_max: '45' };
    expect(kindOf(byBus)).toBe(
      'À 45 minutes au plus en transports en commun, ou horaires de transport inconnus, ou sans condition de distance',
    );
    expect(kindOf({ ...byBus, horaires_connus: 'true' })).toBe(
      'À 45 minutes au plus en transports en commun, ou sans condition de distance',
    );
  });
});
