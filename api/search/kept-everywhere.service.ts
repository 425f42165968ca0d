import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ColumnsService } from './columns/columns.service.js';
import { LIST_FIELDS } from './columns/service-columns.js';
import type { AskedOfColumns } from './criteria.service.js';
import { CalendarsService } from './dates/calendars.service.js';
import type { SearchRequest } from './search.schema.js';
import { type Everywhere, selectEverywhere } from './select/select-around.js';
import type { TextRows } from './text/text-rows.js';

const REMEMBERED_FILTERS = 60;

type Known = { readonly text: TextRows | null; readonly everywhere: Everywhere };

/** What is kept for every place, worked out once for each set of filters until something changes. */
@Injectable()
export class KeptEverywhere {
  private readonly known = new LRUCache<string, Known>({ max: REMEMBERED_FILTERS });

  constructor(
    private readonly columnsService: ColumnsService,
    private readonly calendars: CalendarsService,
  ) {}

  /** Null when it depends on the place, or is not worth remembering. */
  find(request: SearchRequest, asked: AskedOfColumns): Everywhere | null {
    const { columns, criteria, text } = asked;
    // Rows sifted for this search alone.
    const isOwn = criteria.candidates !== (text?.rows ?? null);
    if (!criteria.around || criteria.box || isOwn) return null;
    const key = this.keyOf(request, asked);
    const known = this.known.get(key);
    if (known?.text === text) return known.everywhere;
    const everywhere = selectEverywhere(columns, criteria);
    this.known.set(key, { text, everywhere });
    return everywhere;
  }

  private keyOf(request: SearchRequest, { asker }: AskedOfColumns): string {
    const { profil, departement } = asker;
    return JSON.stringify([
      this.columnsService.version(),
      this.calendars.today(),
      ...LIST_FIELDS.map((field) => request[field]),
      [request.du, request.au, request.score_qualite_minimum, request.heures_semaine_min],
      [request.liste_cej, request.exclure_doublons, request.q, request.recherche_public],
      request.eligibles_seulement && [profil, departement],
    ]);
  }
}
