import { setImmediate as nextTurn } from 'node:timers/promises';

const SLICE_MS = 8;
const LOOKED_EVERY = 32;

/** Does a long work a few milliseconds at a time, so that what else is asked meanwhile is answered. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  let since = performance.now();
  for (const [rank, item] of items.entries()) {
    work(item);
    if (rank % LOOKED_EVERY !== LOOKED_EVERY - 1) continue;
    if (performance.now() - since < SLICE_MS) continue;
    await nextTurn();
    since = performance.now();
  }
}
