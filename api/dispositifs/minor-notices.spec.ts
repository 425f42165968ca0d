import { describe, expect, it } from 'vitest';
import { minorNotices } from './minor-notices.js';

const codes = (age: number | null) => minorNotices(age).map(({ code }) => code);

describe('what is said of minors without being asked', () => {
  it('speaks of parental consent and of the obligation de formation at 16 and 17', () => {
    expect(codes(16)).toEqual(['accord-parental', 'obligation-de-formation']);
    expect(codes(17)).toEqual(['accord-parental', 'obligation-de-formation']);
  });

  it('speaks of parental consent alone below 16', () => {
    expect(codes(15)).toEqual(['accord-parental']);
  });

  it('says nothing from the 18th birthday, nor when the age is unknown', () => {
    expect(codes(18)).toEqual([]);
    expect(codes(null)).toEqual([]);
  });
});
