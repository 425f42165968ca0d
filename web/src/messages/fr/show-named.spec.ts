import { describe, expect, it } from 'vitest';
import { showNamed } from './show-named';

const NAMES = { '30': 'Gard', 'lieu-1': 'Maison des services' };

describe('a value with names', () => {
  it('says the place rather than its id', () => {
    expect(showNamed('lieu_id', 'lieu-1', NAMES)).toBe('Maison des services');
  });

  it('says each territory rather than its code, and leaves the unknown as they are', () => {
    expect(showNamed('zone_eligibilite', ['30', '48'], NAMES)).toBe('Gard, 48');
  });

  it('says what nobody names as every screen says it', () => {
    expect(showNamed('telephone', '+33466883785', NAMES)).toBe('04 66 88 37 85');
    expect(showNamed('description', null, NAMES)).toBe('Rien');
  });
});
