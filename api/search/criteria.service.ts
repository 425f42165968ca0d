import { Injectable } from '@nestjs/common';
import type { ReferenceDispositifs } from '../dispositifs/dispositifs.service.js';
import type { Verdict } from '../dispositifs/regle.js';
import type { Profil } from '../dispositifs/situations.js';
import { aroundOf, radiusOf, unknownWithinOf } from './around-home.js';
import { ColumnsService } from './columns/columns.service.js';
import type { ServiceColumns } from './columns/service-columns.js';
import { CalendarsService } from './dates/calendars.service.js';
import type { Home } from './home.js';
import { HomesService } from './homes.service.js';
import type { SearchRequest } from './search.schema.js';
import { buildListFilters, buildZoneFilter } from './select/build-filters.js';
import type { Criteria, MaskFilter } from './select/criteria.js';
import { siftCandidates } from './select/sift-candidates.js';
import type { TextRows } from './text/text-rows.js';
import type { Journeys } from './travel/journeys.js';
import { TravelReachService } from './travel/travel-reach.service.js';
import { type Asker, VerdictsService } from './verdicts.service.js';

/** What was read of the database before the columns are looked at. */
export type ReadBefore = {
  readonly schemes: ReferenceDispositifs;
  readonly text: TextRows | null;
  /** The only services that may be kept, or null for all. */
  readonly within: readonly string[] | null;
  readonly doublons: readonly string[] | null;
};

/** What is asked, in the words of the columns. */
export type AskedOfColumns = {
  readonly columns: ServiceColumns;
  readonly criteria: Criteria;
  readonly home: Home | null;
  readonly asker: Asker;
  readonly verdicts: readonly Verdict[];
  readonly text: TextRows | null;
  readonly zoneFilter: MaskFilter | null;
  /** How long it takes to get to what was found; null when no way of travelling was asked. */
  readonly journeys: Journeys | null;
};

const NOBODY = { age: null, situations: [], situations_exclues: [] } satisfies Profil;

/** Turns what is asked into criteria over the columns. */
@Injectable()
export class CriteriaService {
  constructor(
    private readonly columnsService: ColumnsService,
    private readonly homes: HomesService,
    private readonly calendars: CalendarsService,
    private readonly verdictsService: VerdictsService,
    private readonly travel: TravelReachService,
  ) {}

  /** Nothing waits here: the columns cannot change under our feet. */
  build(request: SearchRequest, { schemes, text, within, doublons }: ReadBefore): AskedOfColumns {
    const home = this.homes.of(request);
    const columns = text?.columns ?? this.columnsService.current();
    const asker = this.askerOf(request, home, schemes);
    const journeys = home && this.journeysFrom(columns, home, request);
    const verdicts = this.verdictsService.judge(columns, asker);
    const zoneFilter = home ? buildZoneFilter(columns, home.zoneCodes) : null;
    const limits = request.hors_zone ? null : zoneFilter;
    const filters = [
      ...buildListFilters(columns, request),
      ...this.dateFilters(columns, request),
      ...(limits ? [limits] : []),
      ...(request.eligibles_seulement ? [this.verdictsService.buildFilter(columns, verdicts)] : []),
    ];
    const rows = text?.rows ?? null;
    const radiusM = radiusOf(request, journeys);
    const criteria: Criteria = {
      filters,
      servedZones:
        home && limits ? columns.zones.entriesOfValues(home.zoneCodes, { orEmpty: true }) : null,
      candidates: siftCandidates(columns, rows, { within, without: doublons }),
      around: home ? aroundOf(columns, home, { journeys, radiusM }) : null,
      box: boxOf(request.bbox),
      scoreQualiteMinimum: request.score_qualite_minimum ?? null,
      heuresSemaineMin: request.heures_semaine_min ?? null,
      listeCej: request.liste_cej ?? null,
    };
    return { columns, criteria, home, asker, verdicts, text, zoneFilter, journeys };
  }

  private journeysFrom(
    columns: ServiceColumns,
    home: Home,
    request: SearchRequest,
  ): Journeys | null {
    const { mode_transport: mode, duree_max, horaires_connus } = request;
    if (mode === undefined) return null;
    return this.travel.open(columns, home, {
      mode,
      dureeMax: duree_max ?? null,
      unknownWithinM: unknownWithinOf(request),
      knownOnly: horaires_connus === true,
    });
  }

  private askerOf(
    { profil = NOBODY, age }: SearchRequest,
    home: Home | null,
    schemes: ReferenceDispositifs,
  ): Asker {
    return {
      schemes,
      profil: { ...profil, age: profil.age ?? age ?? null },
      departement: home?.departement ?? null,
      today: this.calendars.today(),
    };
  }

  private dateFilters(columns: ServiceColumns, { du, au }: SearchRequest): MaskFilter[] {
    if (du === undefined && au === undefined) return [];
    return [this.calendars.buildFilter(columns, du ?? this.calendars.today(), au ?? null)];
  }
}

function boxOf(bbox: SearchRequest['bbox']): Criteria['box'] {
  if (!bbox) return null;
  const [west, south, east, north] = bbox;
  return { west, south, east, north };
}
