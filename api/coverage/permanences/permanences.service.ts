import { Injectable } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import type { LieuSheet, ServiceSheet } from '../../catalogue/sheet.schema.js';
import { ColumnsService } from '../../search/columns/columns.service.js';
import type { ServiceColumns } from '../../search/columns/service-columns.js';
import { Gate } from '../../http/gate.js';
import { SharedRuns } from '../../http/shared-runs.js';
import { takeTurn } from '../../http/take-turn.js';
import { writeAnswer, type WrittenAnswer } from '../../http/written-answer.js';
import { CalendarsService } from '../../search/dates/calendars.service.js';
import type { Commune } from '../../territories/commune.js';
import { foldPlaceName } from '../../territories/fold-place-name.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { TerritoryRefsService } from '../../territories/territory-refs.service.js';
import { inSlices } from '../in-slices.js';
import { boundsOf } from '../matrix/bounds-of.js';
import { HomesService } from '../matrix/homes.service.js';
import { labelOfNeed, rankOfNeed } from '../needs.js';
import { OffersService } from '../offers/offers.service.js';
import { readNeed } from '../question.js';
import { type Judged, judgePermanences } from './judge-permanences.js';
import { mayStandWithin } from './may-stand-within.js';
import { orderPermanences } from './order-permanences.js';
import {
  type PermanenceDuTerritoire,
  type PermanencesAnswer,
  permanencesAnswer,
  type PermanencesQuery,
} from './permanences.schema.js';
import { showPermanences, type Where } from './show-permanences.js';

const SHOWN = 500;
// So few at once that what else is asked meanwhile is answered.
const SHEETS_AT_ONCE = 50;
// No commune is so wide: beyond, a point is of another territory.
const AROUND_METRES = 50_000;
const NAMESAKES = 10;

/** Where and when a need is received in a territory, permanence by permanence. */
@Injectable()
export class PermanencesService {
  private readonly runs = new SharedRuns<WrittenAnswer>();
  private readonly gate = new Gate({ atOnce: 2, waiting: 60 });

  constructor(
    private readonly offers: OffersService,
    private readonly columns: ColumnsService,
    private readonly calendars: CalendarsService,
    private readonly catalogue: CatalogueService,
    private readonly homes: HomesService,
    private readonly territories: TerritoriesService,
    private readonly refs: TerritoryRefsService,
  ) {}

  /**
   * @throws refused `couverture.besoin-absent`, `couverture.besoin-inconnu`, `couverture.deux-besoins` and
   * `territoires.reference-illisible`, not_found `territoires.reference-inconnue`, unavailable
   * `serveur.trop-occupe`
   */
  write(query: PermanencesQuery): Promise<WrittenAnswer> {
    const key = JSON.stringify([query.territoire, query.thematique, query.categorie]);
    return this.runs.run(key, () =>
      this.gate.run(async () => {
        const answer = permanencesAnswer.parse(await this.list(query));
        return writeAnswer(Buffer.from(JSON.stringify(answer)));
      }),
    );
  }

  private async list(query: PermanencesQuery): Promise<PermanencesAnswer> {
    const besoin = readNeed(query);
    const { communes, ...territoire } = await this.refs.resolve(query.territoire);
    const judged = await this.judgeAround(communes, rankOfNeed(besoin) ?? -1);
    const held = orderPermanences(await this.heldIn(new Set(communes), judged));
    return {
      territoire,
      besoin: { slug: besoin, label: labelOfNeed(besoin) },
      jour: this.offers.today,
      total: held.length,
      items: held.slice(0, SHOWN),
    };
  }

  /** The services of a need that may hold a permanence there, and what each of theirs comes to. */
  private async judgeAround(
    communes: readonly string[],
    need: number,
  ): Promise<ReadonlyMap<string, readonly Judged[]>> {
    await this.offers.ensure();
    const homes = await this.homes.current();
    const ranks = communes.flatMap((code) => homes.rankOf(code) ?? []);
    const bounds = boundsOf(homes, ranks, AROUND_METRES);
    const columns = this.columns.current();
    const today = { day: toDayNumber(this.offers.today), schoolHolidays: this.calendars.holidays };
    const judged = new Map<string, readonly Judged[]>();
    await inSlices(this.offers.list(), ({ id, needs }) => {
      if (!needs.includes(need)) return;
      const service = heldAt(columns, columns.rowOfId(id));
      if (service && mayStandWithin(bounds, service)) {
        judged.set(id, judgePermanences(service, today));
      }
    });
    return judged;
  }

  private async heldIn(
    communes: ReadonlySet<string>,
    judged: ReadonlyMap<string, readonly Judged[]>,
  ): Promise<PermanenceDuTerritoire[]> {
    const ids = [...judged.keys()];
    const held: PermanenceDuTerritoire[] = [];
    for (let from = 0; from < ids.length; from += SHEETS_AT_ONCE) {
      const slice = ids.slice(from, from + SHEETS_AT_ONCE);
      await takeTurn();
      for (const [id, sheet] of await this.catalogue.loadServiceSheets(slice)) {
        const placeOf = (lieu: LieuSheet) => this.placeOf(lieu, sheet, communes);
        held.push(...showPermanences(sheet, judged.get(id) ?? [], placeOf));
      }
    }
    return held;
  }

  /**
   * By what is told of the place; when nothing is, it stands where its service does. Null outside the communes.
   */
  private placeOf(
    lieu: LieuSheet,
    sheet: ServiceSheet,
    communes: ReadonlySet<string>,
  ): Where | null {
    const seat = this.territories.findCommune(sheet.code_insee ?? sheet.structure.code_insee ?? '');
    const told = this.communeOf(lieu, seat);
    const commune = told ?? seat;
    if (!commune || !communes.has(commune.code)) return null;
    return { nom: told?.nom ?? null, code: told?.code ?? null };
  }

  private communeOf({ code_insee, latitude, longitude, commune }: LieuSheet, seat: Commune | null) {
    const official = code_insee === null ? null : this.territories.findCommune(code_insee);
    if (official) return official;
    if (latitude !== null && longitude !== null) {
      return this.territories.communeOfPoint({ latitude, longitude });
    }
    if (commune === null || seat === null) return null;
    const isNamesake = ({ nom, departementCode }: Commune): boolean =>
      departementCode === seat.departementCode && foldPlaceName(nom) === foldPlaceName(commune);
    const namesakes = this.territories.communesMatching(commune, NAMESAKES);
    return namesakes.find((match) => isNamesake(match.commune))?.commune ?? null;
  }
}

function heldAt(columns: ServiceColumns, row: number | undefined) {
  if (row === undefined) return null;
  const calendar = columns.calendars.at(row);
  const supply = columns.supplies.at(row);
  if (!calendar || !supply || calendar.permanences.length === 0) return null;
  const places = columns.places.get(row) ?? [];
  return { calendar, supply, places, freshUntil: columns.freshUntil[row] ?? 0 };
}
