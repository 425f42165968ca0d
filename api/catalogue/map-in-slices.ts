import { setImmediate as nextTurn } from 'node:timers/promises';

const SLICE_ITEMS = 20;

/** Works a few items at a time, so that what the database answers meanwhile is heard at once. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index % SLICE_ITEMS === SLICE_ITEMS - 1) await nextTurn();
    results.push(work(item, index));
  }
  return results;
}
