import { expect, it } from 'vitest';
import { pickedOf } from './picked';

it('reads the one solution of a pin', () => {
  expect(pickedOf({ id: 'a', nom: 'E2C', verdict: 'eligible' })).toEqual([
    { id: 'a', name: 'E2C' },
  ]);
});

it('reads every solution that stands at the same point', () => {
  const services = JSON.stringify([
    { id: 'a', nom: 'CEJ' },
    { id: 'b', nom: 'PACEA' },
  ]);
  expect(pickedOf({ point_count: 2, services }).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('finds nothing in what is not a pin', () => {
  expect(pickedOf({ cluster: true, point_count: 12 })).toEqual([]);
});
