import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestPace } from './request-pace.js';

describe('the pace of requests to a service', () => {
  it('never holds more than the most in any window, whatever the calls', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 300 }), (gaps) => {
        const pace = new RequestPace(5, 100, 50);
        const sent: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const delay = pace.reserve(now);
          if (delay !== null) sent.push(now + delay);
        }
        const apart = sent.slice(5).map((at, index) => at - (sent[index] ?? 0));
        expect(apart.every((gap) => gap >= 100)).toBe(true);
      }),
    );
  });

  it('sends at once while there is room, waits a little, then refuses', () => {
    const pace = new RequestPace(2, 100, 50);
    expect([pace.reserve(0), pace.reserve(10), pace.reserve(60), pace.reserve(61)]).toEqual([
      0, 0, 40, 49,
    ]);
    expect(pace.reserve(62)).toBeNull();
  });
});
