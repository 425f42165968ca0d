import { describe, expect, it } from 'vitest';
import { readEvolutionParams, writeEvolutionParams } from './evolution-params';

const read = (query: string) => readEvolutionParams(new URLSearchParams(query));

describe('the address of « Depuis la dernière réunion »', () => {
  it('compares the last snapshot with now when it says nothing', () => {
    expect(read('')).toMatchObject({ avant: null, apres: 'maintenant', everyNeed: false });
  });

  it('is written back as it was read', () => {
    const query = 'territoire=commune%3A30210&besoins=tous&avant=a1&apres=b2';
    expect(writeEvolutionParams(read(query)).toString()).toBe(query);
  });
});
