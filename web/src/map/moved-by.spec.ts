import { expect, it } from 'vitest';
import { movedBy } from './moved-by';

const VAUVERT = { latitude: 43.69, longitude: 4.27 };

it('moves a point ten metres to the north', () => {
  expect(movedBy('ArrowUp', VAUVERT, false)).toEqual({ latitude: 43.6901, longitude: 4.27 });
});

it('moves a point ten times as far', () => {
  expect(movedBy('ArrowLeft', VAUVERT, true)).toEqual({ latitude: 43.69, longitude: 4.269 });
});

it('leaves the other keys to the page', () => {
  expect(movedBy('Tab', VAUVERT, false)).toBeNull();
});
