import { toDayNumber } from '../../../api/catalogue/dates/day-number.js';
import { orderRows } from '../../../api/coverage/cells/order-rows.js';
import { rollUp, takeStock } from '../../../api/coverage/cells/roll-up.js';
import type { Row } from '../../../api/coverage/cells/row.js';
import { showBilan, showRow } from '../../../api/coverage/cells/show-row.js';
import { BESOINS } from '../../../api/coverage/needs.js';
import { commonestReason } from '../../../api/coverage/pack/commonest-reason.js';
import { rankGaps } from '../../../api/coverage/pack/rank-gaps.js';
import { listCandidates } from '../../../api/coverage/scenarios/list-candidates.js';
import { placeOffers } from '../../../api/coverage/scenarios/place-offers.js';
import { showEffect } from '../../../api/coverage/scenarios/show-effect.js';
import { toTrialOffer } from '../../../api/coverage/scenarios/trial-offer.js';
import { withOffers } from '../../../api/coverage/scenarios/with-offers.js';
import { describeNeed } from '../../../api/coverage/sheet/describe-need.js';
import { showComparison, showPoint } from '../../../api/coverage/snapshots/show-comparison.js';
import { SnapshotBuilder } from '../../../api/coverage/snapshots/snapshot-builder.js';
import type { IndexedService } from '../../../api/search/columns/indexed-service.js';
import { CountedCoverage } from './count-coverage.js';
import type { NaiveCommune } from './naive-coverage.js';
import { TODAY } from './random-territory.js';

export type World = {
  readonly communes: readonly NaiveCommune[];
  readonly services: readonly IndexedService[];
  readonly mode: 'pied' | 'velo' | 'voiture';
  /** Territories that are asked about, as codes of communes. */
  readonly territories: readonly (readonly string[])[];
  readonly durations: readonly number[];
};

const BESOIN = 'mobilite';
const NEED = BESOINS.indexOf(BESOIN);
const nameOf = (code: string): string => code;
const moment = { id: null, jour: TODAY };

/** A permanence of every day for the people of one commune: their number is its capacity over the index. */
function aTrialFor({ code, latitude, longitude }: NaiveCommune, id: string) {
  return toTrialOffer(
    {
      needs: [NEED],
      point: { latitude: latitude ?? 43.9, longitude: longitude ?? 4.2 },
      recurrence: { frequence: 'hebdomadaire', toutes_les: 1, jours: [0, 1, 2, 3, 4], debut: null },
      heureDebut: null,
      heureFin: null,
      places: 10,
      zone: [code],
    },
    { day: toDayNumber(TODAY), schoolHolidays: [] },
    id,
  );
}

/** All that every page, file and answer says of some young people, for one need. */
export function tellEverything(world: World): unknown {
  return world.durations.flatMap((dureeMax) =>
    [false, true].map((inclureAConfirmer) => tellOf(world, dureeMax, inclureAConfirmer)),
  );
}

function tellOf(world: World, dureeMax: number, inclureAConfirmer: boolean): unknown {
  const { communes, services, mode, territories } = world;
  const counted = new CountedCoverage({ communes, mode, dureeMax }, services);
  const cellsOf = (codes: readonly string[]) =>
    codes.map((code) => counted.cell(code, NEED, inclureAConfirmer));
  const ranksOf = (codes: readonly string[]) =>
    codes.flatMap((code) => counted.homes.rankOf(code) ?? []);
  const peers = territories.map(ranksOf);
  const snapshot = takeSnapshot(communes, counted);
  const told = territories.map((codes) => {
    const cells = cellsOf(codes);
    const rows = cells.map(({ commune: code, ...cell }): Row => {
      return { code, nom: code, ...cell, jeunesInconnus: 0, jeunesHorsTerritoire: 0 };
    });
    const tried = communes.map((commune, rank) => {
      const after = withOffers(counted, [aTrialFor(commune, `essai:${rank}`)], () =>
        cellsOf(codes),
      );
      const pairs = cells.map((before, at) => ({ before, after: after[at] ?? before }));
      return [showEffect(BESOIN, { pairs, around: pairs, nameOf }), after];
    });
    const asked = { besoin: BESOIN, mode: 'voiture' } as const;
    const then = snapshot.cells(codes, asked);
    const compared = { besoin: BESOIN, inclureAConfirmer, nameOf };
    const gone = then.map((cell) => ({ ...cell, etat: null }));
    return {
      rows: orderRows(rows, { tri: 'jeunes', descending: true }).map(showRow),
      bilan: showBilan(takeStock(cells)),
      together: rollUp(cells),
      sheet: describeNeed(BESOIN, {
        maille: 'epci',
        code: '',
        cells: ranksOf(codes),
        counted,
        peers: [{ ensemble: 'region', code: '76', nom: '', territories: peers }],
        inclureAConfirmer,
        demandes: new Map(),
      }),
      gaps: rankGaps([{ besoin: BESOIN, rows }]),
      reason: commonestReason(rows),
      tried,
      since: [gone, then].map((before) => showComparison({ before, after: cells }, compared)),
      trend: showPoint(moment, then, inclureAConfirmer),
      places: proposePlaces(counted, codes),
      counted: counted.homes.countedCodes(ranksOf(codes)),
    };
  });
  return told;
}

/** As a snapshot of former times: with the numbers that are hidden. */
function takeSnapshot(communes: readonly NaiveCommune[], counted: CountedCoverage) {
  const builder = new SnapshotBuilder(
    communes.map(({ code, jeunes }) => ({ code, jeunes, estime: false })),
    [BESOIN],
  );
  for (const [rank, { code }] of communes.entries()) {
    const cell = counted.cell(code, NEED, false);
    builder.put({ mode: 'voiture', commune: rank, need: 0 }, cell);
  }
  return builder.build();
}

function proposePlaces({ homes }: CountedCoverage, codes: readonly string[]) {
  const box = { south: -90, north: 90, west: -180, east: 180 };
  const pointOf = () => ({ latitude: 43.9, longitude: 4.2 });
  const candidates = listCandidates(homes, { territory: new Set(codes), box, pointOf }, []);
  const sites = candidates.map(({ commune }) => ({
    covers: [homes.rankOf(commune ?? '') ?? -1],
  }));
  return [candidates, placeOffers({ sites, weights: homes.youth, count: 10 })];
}
