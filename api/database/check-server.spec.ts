import { describe, expect, it } from 'vitest';
import { refuseOldServer } from './check-server.js';

const recent = { server: '15.14', number: 150_014, postgis: '3.3.2' };

describe('the server of DATABASE_URL', () => {
  it('may be PostgreSQL 15 with PostGIS 3.3', () => {
    expect(() => refuseOldServer(recent)).not.toThrow();
  });

  it.each([
    [{ ...recent, server: '14.9', number: 140_009 }, 'PostgreSQL 14.9 est trop ancien'],
    [{ ...recent, postgis: null }, 'PostGIS 3.3 ou plus n’est pas installé'],
    [{ ...recent, postgis: '3.2.9' }, 'PostGIS 3.2.9 est trop ancien'],
    [{ ...recent, postgis: '2.5.0' }, 'PostGIS 2.5.0 est trop ancien'],
  ])('is refused in one line when it is %j', (versions, reason) => {
    expect(() => refuseOldServer(versions)).toThrow(reason);
  });
});
