import { Pace } from '../http/take-turn.js';

/** Does a long work a few milliseconds at a time, so that what else is asked meanwhile is answered. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  const pace = new Pace();
  for (const item of items) {
    work(item);
    if (pace.isOver) await pace.rest();
  }
}
