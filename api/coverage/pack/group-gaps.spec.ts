import { describe, expect, it } from 'vitest';
import type { Raison } from '../raisons.js';
import { groupGaps } from './group-gaps.js';
import type { Gap } from './pack.js';

const gap = (nom: string, jeunes: number, besoin: string, part: Partial<Gap> = {}): Gap => ({
  code: nom,
  nom,
  besoin,
  jeunes,
  jeunesEstimes: true,
  etat: 'non_couvert',
  raison: 'inaccessible',
  offresAConfirmer: 0,
  ...part,
});
const toConfirm = { etat: 'a_confirmer', raison: 'non-confirmee' } as const;
const lack = (besoin: string, raison: Raison = 'inaccessible') => ({ besoin, raison });
const names = ({ groups }: ReturnType<typeof groupGaps>) =>
  groups.map(({ communes }) => communes.map(({ nom }) => nom));

describe('the gaps that communes have alike', () => {
  it('say together the communes that lack the same for the same reasons, most young people first', () => {
    const grouped = groupGaps([
      gap('Anduze', 90, 'sante', { raison: 'saturee' }),
      gap('Quissac', 80, 'sante'),
      gap('Sauve', 60, 'sante'),
    ]);
    expect(names(grouped)).toEqual([['Quissac', 'Sauve'], ['Anduze']]);
    expect(grouped.groups.map(({ jeunes }) => jeunes)).toEqual([140, 90]);
  });

  it('say once what lacks everywhere, and leave it out of each group', () => {
    const { everywhere, groups } = groupGaps([
      gap('Alès', 500, 'sante'),
      gap('Alès', 500, 'mobilite'),
      gap('Quissac', 80, 'sante'),
    ]);
    expect(everywhere).toEqual([lack('sante')]);
    expect(groups.map(({ lacks }) => lacks)).toEqual([[lack('mobilite')], []]);
  });

  it('do not say that one need lacks everywhere when its reasons differ', () => {
    const gaps = [gap('Alès', 500, 'sante'), gap('Quissac', 80, 'sante', { raison: 'fermee' })];
    expect(groupGaps(gaps).everywhere).toEqual([]);
  });

  it('of one commune alone, belong to it', () => {
    const { everywhere, groups } = groupGaps([gap('Alès', 500, 'sante')]);
    expect([everywhere, groups[0]?.lacks]).toEqual([[], [lack('sante')]]);
  });

  it('count apart who lacks nothing but a confirmation', () => {
    const { groups, onlyToConfirm } = groupGaps([
      gap('Alès', 500, 'sante', toConfirm),
      gap('Alès', 500, 'mobilite', toConfirm),
      gap('Quissac', 80, 'sante'),
      gap('Quissac', 80, 'mobilite', toConfirm),
    ]);
    expect(groups.map(({ lacks }) => lacks)).toEqual([[lack('sante')]]);
    expect(onlyToConfirm).toEqual({ communes: 1, jeunes: 500 });
  });

  it('of nothing are none', () => {
    expect(groupGaps([])).toEqual({
      everywhere: [],
      groups: [],
      onlyToConfirm: { communes: 0, jeunes: 0 },
    });
  });
});
