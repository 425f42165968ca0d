import { describe, expect, it } from 'vitest';
import { csrfOf, isOurOwn, type Sender } from './check-origin.js';

const token = 'jeton-de-session';
const ours: Sender = {
  method: 'POST',
  fetchSite: 'same-origin',
  origin: 'https://maillage.exemple.fr',
  host: 'maillage.exemple.fr',
  csrf: csrfOf(token),
};

describe('a request that carries a session', () => {
  it.each<[string, Partial<Sender>, boolean]>([
    ['a page of ours', {}, true],
    ['a program that says no origin', { fetchSite: undefined, origin: undefined }, true],
    ['a page of ours without the proof', { csrf: undefined }, false],
    ['a page of ours with another proof', { csrf: csrfOf('autre') }, false],
    ['another site', { fetchSite: 'cross-site' }, false],
    ['a neighbour of the same domain', { fetchSite: 'same-site' }, false],
    ['another site of an old browser', { fetchSite: undefined, origin: 'https://x.fr' }, false],
    ['a page without origin', { origin: 'null' }, false],
    ['another site that only reads', { method: 'GET', fetchSite: 'cross-site', csrf: '' }, true],
  ])('from %s', (_from, changed, isOurs) => {
    expect(isOurOwn({ ...ours, ...changed }, token)).toBe(isOurs);
  });

  it('may come through a proxy that changes the host, when the public address is told', () => {
    const behind = { ...ours, host: '10.0.0.4:3000' };
    expect(isOurOwn(behind, token)).toBe(false);
    expect(isOurOwn(behind, token, 'https://maillage.exemple.fr')).toBe(true);
  });
});
