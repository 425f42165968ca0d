import { toDayNumber } from '../../../api/catalogue/dates/day-number.js';
import { readCell } from '../../../api/coverage/cells/read-cell.js';
import { CoverageMatrix } from '../../../api/coverage/matrix/coverage-matrix.js';
import { Homes } from '../../../api/coverage/matrix/homes.js';
import { DistanceReach, type Reach } from '../../../api/coverage/matrix/reach.js';
import type { Offer } from '../../../api/coverage/offers/offer.js';
import { Presence } from '../../../api/coverage/offers/presence.js';
import { ColumnsReading } from '../../../api/coverage/offers/read-columns.js';
import type { IndexedService } from '../../../api/search/columns/indexed-service.js';
import { ServiceColumns } from '../../../api/search/columns/service-columns.js';
import type { NaiveCommune } from './naive-coverage.js';
import { TODAY } from './random-territory.js';

export type Asked = {
  readonly communes: readonly NaiveCommune[];
  readonly dureeMax: number;
} & (
  { readonly mode: 'pied' | 'velo' | 'voiture' } | { readonly reachOf: (homes: Homes) => Reach }
);

/** The real rules and matrix, over a territory of a few communes. */
export class CountedCoverage {
  readonly homes: Homes;
  readonly matrix: CoverageMatrix;
  readonly presence = new Presence();
  private readonly columns = new ServiceColumns();
  private readonly offers = new Map<string, Offer>();
  private readonly reading = new ColumnsReading({ day: toDayNumber(TODAY), schoolHolidays: [] });

  constructor(asked: Asked, services: readonly IndexedService[]) {
    const { communes, dureeMax } = asked;
    this.homes = new Homes(communes.map(toHome));
    const ranks = communes.map((_, rank) => rank);
    const reach =
      'mode' in asked
        ? new DistanceReach(this.homes, asked.mode, dureeMax)
        : asked.reachOf(this.homes);
    this.matrix = new CoverageMatrix(this.homes, ranks, reach);
    for (const service of services) this.put(service);
  }

  put(service: IndexedService): void {
    this.columns.put(service);
    this.replace(service.id);
  }

  withdraw(id: string): void {
    this.columns.withdraw(id);
    this.replace(id);
  }

  cell(code: string, need: number, inclureAConfirmer: boolean) {
    const rank = this.homes.rankOf(code) ?? -1;
    const home = this.homes.all[rank];
    if (!home) throw new Error(`no commune ${code}`);
    return readCell(this, { home, cell: rank }, { need, inclureAConfirmer });
  }

  private replace(id: string): void {
    const before = this.offers.get(id);
    const row = this.columns.rowOfId(id);
    const after = row === undefined ? null : this.reading.offerAt(this.columns, row);
    if (before) {
      this.matrix.remove(before);
      this.presence.count(before, -1);
    }
    if (after) {
      this.matrix.add(after);
      this.presence.count(after, 1);
      this.offers.set(id, after);
    } else this.offers.delete(id);
  }
}

function toHome({ code, latitude, longitude, jeunes, departement, epci }: NaiveCommune) {
  return {
    code,
    nom: code,
    latitude,
    longitude,
    jeunes,
    estime: true,
    departement,
    arrondissement: null,
    epci,
    region: '76',
    zoneCodes: [code, departement, 'france', '99100', ...(epci === null ? [] : [epci])],
  };
}
