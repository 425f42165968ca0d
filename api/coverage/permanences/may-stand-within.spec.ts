import { expect, it } from 'vitest';
import { aPermanence } from '../../../test/factories/a-permanence.js';
import { mayStandWithin } from './may-stand-within.js';

const BOX = { south: 43, north: 44, west: 3, east: 5 };
const INSIDE = { latitude: 43.5, longitude: 4 };
const NORTH = { latitude: 44.1, longitude: 4 };
const WEST = { latitude: 43.5, longitude: 2.9 };

const TUESDAYS = aPermanence({ rrule: 'FREQ=WEEKLY;BYDAY=TU' });

it.each([
  ['one of its places is', 2, [NORTH, INSIDE], true],
  ['none of its places is', 2, [NORTH, WEST], false],
  ['the place of one is not known', 3, [NORTH, WEST], true],
])('a permanence of a service may be within a box when %s', (_when, count, places, expected) => {
  const permanences = Array.from({ length: count }, () => TUESDAYS);
  expect(mayStandWithin(BOX, { calendar: { permanences }, places })).toBe(expected);
});
