import { describe, expect, it } from 'vitest';
import type { RoutePolicy } from '../http/policy.js';
import type { Acteur, Role, Situe } from './acteur.js';
import { mayCall } from './may-call.js';

const nimes: Situe = {
  structure_id: 'maillage--e2c',
  commune: '30189',
  epci: '243000643',
  departement: '30',
  region: '76',
  territoires: ['ml-nimes'],
};

const people = {
  'who has no role': [],
  'a conseiller': [{ role: 'conseiller' }],
  'its editor': [{ role: 'partenaire', structure_id: 'maillage--e2c', fonction: 'editeur' }],
  'who answers for it': [
    { role: 'partenaire', structure_id: 'maillage--e2c', fonction: 'responsable' },
  ],
  'who answers for another': [
    { role: 'partenaire', structure_id: 'maillage--autre', fonction: 'responsable' },
  ],
  'the manager of its commune': [{ role: 'gestionnaire', maille: 'commune', code: '30189' }],
  'the manager of its EPCI': [{ role: 'gestionnaire', maille: 'epci', code: '243000643' }],
  'the manager of its region': [{ role: 'gestionnaire', maille: 'region', code: '76' }],
  'the manager of its territory': [
    { role: 'gestionnaire', maille: 'territoire', code: 'ml-nimes' },
  ],
  'the manager of another département': [
    { role: 'gestionnaire', maille: 'departement', code: '34' },
  ],
  'an administrator': [{ role: 'administrateur' }],
} satisfies Record<string, readonly Role[]>;

type Who = keyof typeof people;

const acteur = (roles: readonly Role[]): Acteur => ({
  compte_id: 'c1',
  courriel: 'a@exemple.fr',
  nom: null,
  roles,
});

const on = (droit: 'editer' | 'gerer' | 'moderer'): RoutePolicy => ({
  droit,
  sur: 'structure',
  param: 'id',
});

const MODERATORS = [
  'the manager of its commune',
  'the manager of its EPCI',
  'the manager of its region',
  'the manager of its territory',
  'an administrator',
] as const;

const ALLOWED: readonly (readonly [RoutePolicy, readonly Who[]])[] = [
  [on('editer'), ['its editor', 'who answers for it', ...MODERATORS]],
  [on('gerer'), ['who answers for it', ...MODERATORS]],
  [on('moderer'), MODERATORS],
  ['administrateur', ['an administrator']],
  ['gestionnaire', [...MODERATORS, 'the manager of another département']],
];

describe('a route', () => {
  it.each(ALLOWED)('of policy %j lets in exactly %j', (policy, allowed) => {
    const entered = Object.entries(people)
      .filter(([, roles]) => mayCall(policy, acteur(roles), nimes) === 'allowed')
      .map(([who]) => who);
    expect(entered.toSorted()).toEqual([...allowed].toSorted());
  });

  it('for professionals is closed to who has no role', () => {
    expect(mayCall('professionnel', acteur([]), null)).toBe('forbidden');
    expect(mayCall('professionnel', acteur([{ role: 'conseiller' }]), null)).toBe('allowed');
  });

  it('that is public lets a visitor in; any other asks to sign in first', () => {
    expect(mayCall('public', null, null)).toBe('allowed');
    expect(mayCall('connecte', null, null)).toBe('unauthenticated');
    expect(mayCall(on('moderer'), null, nimes)).toBe('unauthenticated');
  });

  it('tells a visitor nothing of what exists', () => {
    expect(mayCall(on('editer'), null, null)).toBe('unauthenticated');
    expect(mayCall(on('editer'), acteur([]), null)).toBe('unknown');
  });

  it('is not opened by a place of which nothing is known', () => {
    const nowhere: Situe = {
      ...nimes,
      commune: null,
      epci: null,
      departement: null,
      region: null,
      territoires: [],
    };
    const manager = acteur(people['the manager of its region']);
    expect(mayCall(on('moderer'), manager, nowhere)).toBe('forbidden');
  });
});
