import { setImmediate as nextTurn } from 'node:timers/promises';

const SLICE_MS = 8;

/** Does a long work a few milliseconds at a time, so that what else is asked meanwhile is answered. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - since < SLICE_MS) continue;
    await nextTurn();
    since = performance.now();
  }
}
