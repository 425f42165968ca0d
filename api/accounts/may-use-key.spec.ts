import { describe, expect, it } from 'vitest';
import type { RoutePolicy } from '../http/policy.js';
import { mayUseKey, rolesOfKey } from './may-use-key.js';

const on = (droit: 'editer' | 'gerer' | 'moderer'): RoutePolicy => ({
  droit,
  sur: 's',
  param: 'id',
});

describe('a key', () => {
  it.each<[string, string, RoutePolicy, boolean]>([
    ['lecture', 'GET', 'public', true],
    ['lecture', 'GET', 'professionnel', true],
    ['lecture', 'GET', on('editer'), true],
    ['lecture', 'PUT', on('editer'), false],
    ['lecture', 'GET', 'connecte', false],
    ['lecture', 'GET', on('moderer'), false],
    ['lecture', 'GET', 'administrateur', false],
    ['ecriture:structure', 'PUT', on('editer'), true],
    ['ecriture:structure', 'GET', 'professionnel', false],
    ['ecriture:structure', 'POST', 'professionnel', false],
    ['ecriture:structure', 'POST', on('gerer'), false],
    ['ecriture:structure', 'POST', on('moderer'), false],
    ['ecriture:structure', 'DELETE', 'connecte', false],
  ])('of scope %s, for %s of %j: %s', (portee, method, policy, good) => {
    expect(mayUseKey({ portees: [portee], method, policy })).toBe(good);
  });

  it('never makes a machine an administrator', () => {
    expect(rolesOfKey([{ role: 'administrateur' }, { role: 'conseiller' }])).toEqual([
      { role: 'conseiller' },
    ]);
  });
});
