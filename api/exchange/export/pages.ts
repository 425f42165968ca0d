import type { ServiceRecord } from '../../catalogue/records.js';
import type { Structure } from '../../catalogue/structures.schema.js';

/** What is exported, a few hundred at a time: whoever writes it pulls the next page. */
export type Pages<Item> = AsyncIterable<readonly Item[]>;

export type ExportedPages = {
  readonly services: () => Pages<ServiceRecord>;
  /** The structures of these services, each once. */
  readonly structures: () => Pages<Structure>;
};
