import { describe, expect, it } from 'vitest';
import { canBeTyped, typedValue } from './fact-inputs';

describe('a fact that changed', () => {
  it('is a number when a number is expected, and is one', () => {
    expect(typedValue('nombre', '12')).toBe(12);
    expect(typedValue('nombre', '2,5')).toBe(2.5);
  });

  it('goes as it was typed when it is no number, so that the refusal says so', () => {
    expect(typedValue('nombre', 'douze')).toBe('douze');
  });

  it('keeps a phone number as text, with its first zero', () => {
    expect(typedValue('telephone', '0466000000')).toBe('0466000000');
  });

  it('is no longer known when it is left empty', () => {
    expect(typedValue('texte', '')).toBeNull();
  });

  it('is told in words when it is a recurrence', () => {
    expect(canBeTyped('recurrence')).toBe(false);
    expect(canBeTyped(null)).toBe(false);
    expect(canBeTyped('heure')).toBe(true);
  });
});
