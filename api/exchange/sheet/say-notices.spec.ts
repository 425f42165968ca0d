import { describe, expect, it } from 'vitest';
import { sayNotices } from './say-notices.js';

describe('the sheet to take home, before the solutions', () => {
  it('says to a minor of 17 that parents agree and that training is due', () => {
    const [consent, training] = sayNotices(17);
    expect(consent).toMatch(/accord des parents/);
    expect(training).toMatch(/obligation de formation.*0.800.122.500\. \(source : CIDJ\)$/);
  });

  it('says only the first before 16, and nothing to an adult or when the age is not said', () => {
    expect(sayNotices(15)).toHaveLength(1);
    expect([sayNotices(18), sayNotices(null)]).toEqual([[], []]);
  });
});
