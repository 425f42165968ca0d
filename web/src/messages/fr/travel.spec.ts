import { describe, expect, it } from 'vitest';
import { formatMinutes, travelFilter, travelText } from './travel';

describe('the words of travel', () => {
  it.each([
    [5, '5 min'],
    [59, '59 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [150, '2 h 30'],
  ])('says %i minutes as %s', (minutes, said) => {
    expect(formatMinutes(minutes).replaceAll('\u00a0', ' ')).toBe(said);
  });

  it('says of an estimate that it is one', () => {
    expect(travelText(35, 'transports', false)).toBe('35\u00a0min en transports');
    expect(travelText(35, 'pied', true)).toBe('environ 35\u00a0min à pied');
  });

  it('names what was chosen, with or without a limit', () => {
    expect(travelFilter('transports', 45)).toBe('En transports · 45\u00a0min au plus');
    expect(travelFilter('velo', null)).toBe('À vélo');
  });
});
