import { describe, expect, it } from 'vitest';
import { originOf } from './origin-of.js';

describe('originOf', () => {
  it('believes the browser first', () =>
    expect(originOf({ origin: 'https://maillage.fr', host: 'api:3000' })).toBe(
      'https://maillage.fr',
    ));
  it('falls back to the host, and to the scheme the proxy tells', () =>
    expect(originOf({ host: 'maillage.fr', 'x-forwarded-proto': 'https' })).toBe(
      'https://maillage.fr',
    ));
  it.each([{}, { host: 'a b' }, { host: 'x/<script>' }, { origin: 'null' }])(
    'knows none from %o',
    (headers) => expect(originOf(headers)).toBeNull(),
  );
});
