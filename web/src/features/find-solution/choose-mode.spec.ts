import { describe, expect, it } from 'vitest';
import { chooseMode } from './choose-mode';

describe('how she goes there', () => {
  it('limits to 45 minutes at once', () => {
    const chosen = chooseMode({ mode: null, maxMinutes: null }, 'transports');
    expect(chosen).toEqual({ mode: 'transports', maxMinutes: 45, knownTimes: false });
  });

  it('keeps the time that was asked when the mode changes, and that none was', () => {
    expect(chooseMode({ mode: 'pied', maxMinutes: 30 }, 'velo').maxMinutes).toBe(30);
    expect(chooseMode({ mode: 'pied', maxMinutes: null }, 'velo').maxMinutes).toBeNull();
  });

  it('limits nothing once no mode is asked', () => {
    const chosen = chooseMode({ mode: 'pied', maxMinutes: 30 }, null);
    expect(chosen).toEqual({ mode: null, maxMinutes: null, knownTimes: false });
  });
});
