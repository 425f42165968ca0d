import { randomBytes } from 'node:crypto';
import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { Bounds, SearchIndex, TextMatches } from '../search-index.js';
import { KEY_ATTRIBUTE, keyOf, type MeilisearchDocument } from './meilisearch-document.js';
import { HITS_MAX, MEILISEARCH_SETTINGS } from './meilisearch-settings.js';

export const INDEX = 'maillage_services';
// An index that is being built, by whom nothing is asked yet.
const DRAFT = `${INDEX}_brouillon_`;

/** The adapter of Meilisearch: the only one that knows its requests. */
export class MeilisearchIndex implements SearchIndex {
  readonly engine = 'meilisearch';
  readonly gainsFromBounds = true;

  constructor(private readonly client: Meilisearch) {}

  /** Every word must match; when that leaves nothing, the last ones may be left out. */
  async match(text: string, bounds: Bounds): Promise<TextMatches> {
    const all = await this.search(text, bounds, 'all');
    return all.ids.length > 0 || !/\S\s+\S/.test(text) ? all : this.search(text, bounds, 'last');
  }

  async exists(): Promise<boolean> {
    const { results } = await this.client.getRawIndexes({ limit: 1_000 });
    return results.some(({ uid }) => uid === INDEX);
  }

  async put(documents: readonly MeilisearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.done(this.services(INDEX).addDocuments([...documents]));
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.done(this.services(INDEX).deleteDocuments(ids.map(keyOf)));
  }

  /** A new empty index beside the one in use; drafts that an accident left are removed. */
  async startDraft(): Promise<string> {
    const { results } = await this.client.getRawIndexes({ limit: 1_000 });
    const abandoned = results.filter(({ uid }) => uid.startsWith(DRAFT));
    for (const { uid } of abandoned) await this.done(this.client.deleteIndex(uid));
    const draft = `${DRAFT}${randomBytes(4).toString('hex')}`;
    await this.done(this.client.createIndex(draft, { primaryKey: KEY_ATTRIBUTE }));
    await this.done(this.client.index(draft).updateSettings(MEILISEARCH_SETTINGS));
    return draft;
  }

  async putInDraft(draft: string, documents: readonly MeilisearchDocument[]): Promise<void> {
    await this.done(this.services(draft).addDocuments([...documents]));
  }

  /** The draft takes the place of the index in one move; the old one goes. */
  async publishDraft(draft: string): Promise<void> {
    if (!(await this.exists())) {
      await this.done(this.client.createIndex(INDEX, { primaryKey: KEY_ATTRIBUTE }));
    }
    await this.done(this.client.swapIndexes([{ indexes: [INDEX, draft], rename: false }]));
    await this.done(this.client.deleteIndex(draft));
  }

  private async search(
    text: string,
    bounds: Bounds,
    matchingStrategy: 'all' | 'last',
  ): Promise<TextMatches> {
    const { hits } = await this.services(INDEX).search(text, {
      limit: HITS_MAX,
      attributesToRetrieve: ['id'],
      showRankingScore: true,
      matchingStrategy,
      filter: filterOf(bounds),
    });
    return {
      ids: hits.map(({ id }) => id),
      scores: hits.map(({ _rankingScore }) => _rankingScore ?? 0),
    };
  }

  private services(uid: string) {
    return this.client.index<MeilisearchDocument>(uid);
  }

  private async done(task: EnqueuedTaskPromise): Promise<void> {
    const { status, type, error } = await task.waitTask();
    if (status !== 'succeeded') {
      throw new Error(`Meilisearch : ${type} ${status} (${error?.code ?? 'sans code'})`);
    }
  }
}

/** A superset of what the columns will keep: outer list and, inner list or. */
function filterOf({ around, scoreQualiteMinimum, listeCej }: Bounds): (string | string[])[] {
  const filter: (string | string[])[] = [];
  if (scoreQualiteMinimum !== null) filter.push(`score_qualite >= ${scoreQualiteMinimum}`);
  if (listeCej !== null) filter.push(`liste_cej = ${listeCej}`);
  if (around) {
    const { latitude, longitude, radiusM } = around;
    // Meilisearch measures on a sphere, we on the ellipsoid: 1 % more leaves nothing out.
    const widerM = Math.ceil(radiusM * 1.01) + 100;
    filter.push([
      `_geoRadius(${latitude}, ${longitude}, ${widerM})`,
      'sans_point = true',
      'hebergement = true',
      'a_distance = true',
      'plusieurs_lieux = true',
    ]);
  }
  return filter;
}
