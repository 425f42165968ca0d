import { describe, expect, it } from 'vitest';
import { exportQuery } from './export-query';
import { searchFromParams } from '../../api/search-params';

const queryOf = (address: string): string =>
  exportQuery(searchFromParams(new URLSearchParams(address)), '2026-11-21').toString();

describe('the file of what a search found', () => {
  it('is asked for with its filters, each value of a list by itself', () => {
    const query = queryOf('commune=30341&types_structure=paej&types_structure=mda&jours=10');
    expect(query).toBe(
      'code_commune=30341&du=2026-11-21&au=2026-12-01&types_structure=paej&types_structure=mda',
    );
  });

  it('keeps to what she can reach in time', () => {
    expect(queryOf('commune=30341&mode=transports&duree=45&tri=duree')).toBe(
      'code_commune=30341&mode_transport=transports&duree_max=45&tri=duree',
    );
  });

  it('holds every page, and knows nothing of the person', () => {
    expect(queryOf('commune=30341&page=3&eligibles=oui')).toBe('code_commune=30341');
  });
});
