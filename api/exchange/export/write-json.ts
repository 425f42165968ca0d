import type { ExportedPages, Pages } from './pages.js';
import { serviceToDataInclusion, structureToDataInclusion } from './to-data-inclusion.js';

/** Items as the inside of a JSON list, one a line. */
export async function* writeItems<Item>(
  pages: Pages<Item>,
  toValue: (item: Item) => object,
): AsyncGenerator<string> {
  let separator = '\n';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield separator + page.map((item) => JSON.stringify(toValue(item))).join(',\n');
    separator = ',\n';
  }
}

/** data·inclusion v1: the structures, then their services. */
export async function* writeJson(pages: ExportedPages): AsyncGenerator<string> {
  yield '{\n"structures": [';
  yield* writeItems(pages.structures(), structureToDataInclusion);
  yield '\n],\n"services": [';
  yield* writeItems(pages.services(), serviceToDataInclusion);
  yield '\n]\n}\n';
}
