import { describe, expect, it } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.js';

describe('the breaker of a failing service', () => {
  it('lets one failure pass and rests at the second', () => {
    const breaker = new CircuitBreaker();
    breaker.failed(0);
    expect(breaker.isResting(1)).toBe(false);
    breaker.failed(10);
    expect([breaker.isResting(11), breaker.isResting(15_010)]).toEqual([true, false]);
  });

  it('rests longer after each failed attempt, five minutes at most', () => {
    const breaker = new CircuitBreaker();
    for (let attempt = 0; attempt < 20; attempt += 1) breaker.failed(0);
    expect([breaker.isResting(299_999), breaker.isResting(300_000)]).toEqual([true, false]);
  });

  it('rests at once for as long as the service asks', () => {
    const breaker = new CircuitBreaker();
    breaker.failed(0, 4_000);
    expect([breaker.isResting(3_999), breaker.isResting(4_000)]).toEqual([true, false]);
  });

  it('forgets its failures at the first success', () => {
    const breaker = new CircuitBreaker();
    breaker.failed(0);
    breaker.failed(0);
    breaker.succeeded();
    breaker.failed(0);
    expect(breaker.isResting(1)).toBe(false);
  });
});
