import { describe, expect, it } from 'vitest';
import { anIndexedService } from '../../../test/factories/an-indexed-service.js';
import { ServiceColumns } from './service-columns.js';

describe('the columns of the services', () => {
  it('forget where a service was met once it is withdrawn', () => {
    const columns = new ServiceColumns();
    columns.put(anIndexedService({ id: 'a', longitude: 4.28, latitude: 43.69 }));
    const row = columns.rowOfId('a') ?? -1;
    expect(columns.points.at(row, 0)).toBe(0);
    columns.withdraw('a');
    expect(columns.rowOfId('a')).toBeUndefined();
    expect(columns.points.at(row, 0)).toBe(-1);
  });
});
