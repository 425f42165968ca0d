import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { toDayNumber } from '../catalogue/dates/day-number.js';
import { DispositifsService } from '../dispositifs/dispositifs.service.js';
import { CriteriaService } from './criteria.service.js';
import { CalendarsService } from './dates/calendars.service.js';
import { KeptEverywhere } from './kept-everywhere.service.js';
import { LoadedItems } from './loaded-items.service.js';
import type { SearchRequest } from './search.schema.js';
import { nearestRows } from './select/nearest-rows.js';

/**
 * Asks the database for the services nearest to home, then lets the search count all the others
 * while it answers. Whatever is asked here changes no answer: the search looks for its page anyhow.
 */
@Injectable()
export class NearestAhead {
  constructor(
    private readonly dispositifs: DispositifsService,
    private readonly criteria: CriteriaService,
    private readonly keptEverywhere: KeptEverywhere,
    private readonly calendars: CalendarsService,
    private readonly loaded: LoadedItems,
  ) {}

  async read(request: SearchRequest): Promise<void> {
    if (!isFirstPageByDistance(request)) return;
    const schemes = await this.dispositifs.reference();
    const ids = this.nearest(request, {
      schemes,
      text: null,
      within: null,
      doublons: null,
    });
    if (ids.length === 0) return;
    // Whoever needs them waits for them, and is told when they cannot be read.
    this.loaded.find(ids).catch(() => undefined);
    await nextTurn();
  }

  private nearest(
    request: SearchRequest,
    read: Parameters<CriteriaService['build']>[1],
  ): readonly string[] {
    const asked = this.criteria.build(request, read);
    const everywhere = this.keptEverywhere.find(request, asked);
    if (!everywhere) return [];
    const { columns, criteria } = asked;
    const rows = nearestRows(columns, criteria, everywhere, {
      sort: 'distance',
      count: request.size,
      scoreOf: null,
      daysUntilOpen: this.calendars.daysUntilOpen(columns),
      sinksFrom: request.tri === undefined ? toDayNumber(this.calendars.today()) : null,
    });
    return rows.map((row) => columns.ids[row] ?? '');
  }
}

/** Where the first page needs nothing but the place and the filters. */
function isFirstPageByDistance(request: SearchRequest): boolean {
  const { q, recherche_public, territoire, exclure_doublons, mode_transport, bbox } = request;
  const isPlain =
    q === undefined &&
    recherche_public === undefined &&
    territoire === undefined &&
    mode_transport === undefined &&
    bbox === undefined &&
    !exclure_doublons;
  return isPlain && request.page === 1 && (request.tri ?? 'distance') === 'distance';
}
