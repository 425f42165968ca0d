import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../api/catalogue/dates/day-number.js';
import { BESOINS } from '../../../api/coverage/needs.js';
import { ColumnsReading } from '../../../api/coverage/offers/read-columns.js';
import type { Offer } from '../../../api/coverage/offers/offer.js';
import { withOffers } from '../../../api/coverage/scenarios/with-offers.js';
import type { IndexedService } from '../../../api/search/columns/indexed-service.js';
import { ServiceColumns } from '../../../api/search/columns/service-columns.js';
import { createRandom } from '../../../bench/random.js';
import { CountedCoverage } from './count-coverage.js';
import { someCommunes, someServices, TODAY } from './random-territory.js';

const TERRITORIES = 300;
const NEEDS = ['mobilite', 'mobilite--acceder-a-un-vehicule', 'numerique'].map((besoin) =>
  BESOINS.indexOf(besoin),
);

function toOffers(services: readonly IndexedService[]): readonly Offer[] {
  const columns = new ServiceColumns();
  const reading = new ColumnsReading({ day: toDayNumber(TODAY), schoolHolidays: [] });
  return services.flatMap((service) => {
    columns.put(service);
    const row = columns.rowOfId(service.id);
    return (row === undefined ? null : reading.offerAt(columns, row)) ?? [];
  });
}

describe('offers that are only tried', () => {
  it('give the very figures of the same offers in the catalogue, and leave none behind', () => {
    for (let seed = 0; seed < TERRITORIES; seed += 1) {
      const random = createRandom(70_000 + seed);
      const communes = someCommunes(random);
      const asked = {
        communes,
        mode: random.pick(['pied', 'velo', 'voiture'] as const),
        dureeMax: random.pick([15, 45, 90]),
      };
      const services = someServices(random, communes);
      const half = Math.floor(services.length / 2);
      const catalogue = new CountedCoverage(asked, services.slice(0, half));
      const whole = new CountedCoverage(asked, services);
      const readAll = (of: CountedCoverage) =>
        communes.flatMap(({ code }) => NEEDS.map((need) => of.cell(code, need, false)));
      const before = readAll(catalogue);
      const tried = withOffers(catalogue, toOffers(services.slice(half)), () => readAll(catalogue));
      expect(tried, `territory ${seed}`).toEqual(readAll(whole));
      expect(readAll(catalogue), `territory ${seed}`).toEqual(before);
    }
  });

  it('are taken away even when reading fails', () => {
    const random = createRandom(1);
    const communes = someCommunes(random);
    const services = someServices(random, communes);
    const catalogue = new CountedCoverage({ communes, mode: 'voiture', dureeMax: 45 }, []);
    const [code = ''] = communes.map((one) => one.code);
    const before = NEEDS.map((need) => catalogue.cell(code, need, true));
    const fail = () => {
      throw new Error('lecture');
    };
    expect(() => withOffers(catalogue, toOffers(services), fail)).toThrow('lecture');
    expect(NEEDS.map((need) => catalogue.cell(code, need, true))).toEqual(before);
  });
});
