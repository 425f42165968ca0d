import { describe, expect, it } from 'vitest';
import { changeSource } from './change-source.js';
import type { FollowedSource } from './followed-source.js';

const before: FollowedSource = {
  id: 'une',
  nom: 'Le Gard',
  genre: 'api',
  url: 'https://api.exemple.fr/v1?code_departement=30',
  source: 'di-30',
  jeton: 'scelle',
  heure: 3,
  active: true,
  pause: null,
  ajoutee_par: 'moi',
  prochain_le: '2026-11-22T02:00:00.000Z',
  cree_le: '2026-11-01T08:00:00.000Z',
};
const asked = { by: 'admin', now: new Date('2026-11-21T08:00:00Z'), jeton: undefined };

describe('a followed source that a person changes', () => {
  it('stays as it is where nothing is said', () =>
    expect(changeSource(before, { ...asked, nom: 'Gard' })).toEqual({ ...before, nom: 'Gard' }));

  it('keeps its token for another address of the same server', () =>
    expect(
      changeSource(before, { ...asked, url: 'https://api.exemple.fr/v1?code_departement=34' }),
    ).toMatchObject({ jeton: 'scelle' }));

  it.each(['https://ailleurs.exemple.fr/v1', 'https://api.exemple.fr:8443/v1'])(
    'forgets its token for another server: %s',
    (url) => expect(changeSource(before, { ...asked, url })).toMatchObject({ url, jeton: null }),
  );

  it('takes a token that is given for another server', () =>
    expect(
      changeSource(before, { ...asked, url: 'https://b.fr/v1', jeton: 'autre' }),
    ).toMatchObject({ jeton: 'autre' }));

  it('forgets its token when asked to', () =>
    expect(changeSource(before, { ...asked, jeton: null })).toMatchObject({ jeton: null }));

  it('is planned anew at another hour', () =>
    expect(changeSource(before, { ...asked, heure: 5 })).toMatchObject({
      prochain_le: '2026-11-22T04:00:00.000Z',
    }));

  it('started again has no reason to wait, and follows the next night', () => {
    const paused = { ...before, active: false, pause: 'défait', prochain_le: '2026-11-02T02:00Z' };
    expect(changeSource(paused, { ...asked, active: true })).toMatchObject({
      active: true,
      pause: null,
      prochain_le: '2026-11-22T02:00:00.000Z',
      ajoutee_par: 'moi',
    });
  });

  it('that nobody followed any more is that of who starts it again', () => {
    const left = { ...before, active: false, ajoutee_par: null };
    expect(changeSource(left, { ...asked, active: true }).ajoutee_par).toBe('admin');
    expect(changeSource(left, { ...asked, nom: 'Gard' }).ajoutee_par).toBeNull();
  });
});
