import { setImmediate as nextLoop } from 'node:timers/promises';

const WORK_MS = 8;

let last: Promise<void> = Promise.resolve();

/**
 * Lets what else was asked be answered first. Long works go on one after the other, one a turn of the event loop:
 * however many are under way, nobody waits longer than for one of them.
 */
export function takeTurn(): Promise<void> {
  last = last.then(() => nextLoop());
  return last;
}

/** For a long work: it rests each time it has worked a few milliseconds. */
export class Pace {
  private since = performance.now();

  get isOver(): boolean {
    return performance.now() - this.since >= WORK_MS;
  }

  async rest(): Promise<void> {
    await takeTurn();
    this.since = performance.now();
  }
}
