import { describe, expect, it } from 'vitest';
import { BESOINS } from '../../../api/coverage/needs.js';
import { createRandom, type Random } from '../../../bench/random.js';
import { CountedCoverage } from './count-coverage.js';
import { NaiveCoverage } from './naive-coverage.js';
import { aService, someCommunes, someServices, TODAY } from './random-territory.js';

const TERRITORIES = 1_000;
const SEQUENCES = 150;

function anAsking(random: Random) {
  return {
    communes: someCommunes(random),
    mode: random.pick(['pied', 'velo', 'voiture'] as const),
    dureeMax: random.pick([15, 45, 90]),
  };
}

const NEEDS = ['mobilite', 'mobilite--acceder-a-un-vehicule', 'numerique', 'logement-hebergement'];

describe('coverage is exact', () => {
  it(`equals what plain loops find, on ${TERRITORIES} random territories`, () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < TERRITORIES; seed += 1) {
      const random = createRandom(seed);
      const asked = anAsking(random);
      const services = someServices(random, asked.communes);
      const counted = new CountedCoverage(asked, services);
      const besoin = random.pick(NEEDS);
      const inclureAConfirmer = random.next() < 0.4;
      const question = { ...asked, besoin, inclureAConfirmer, today: TODAY };
      const naive = new NaiveCoverage(asked.communes, services, question);
      for (const { code, epci } of asked.communes) {
        const expected = naive.cell(code);
        const cell = counted.cell(code, BESOINS.indexOf(besoin), inclureAConfirmer);
        const { etat, raison, offresVivantes, offresAConfirmer } = cell;
        const { indice, ...exact } = expected;
        expect(
          { couvert: etat, raison, vivantes: offresVivantes, aConfirmer: offresAConfirmer },
          `territory ${seed}, commune ${code}`,
        ).toEqual(exact);
        expect(cell.indice, `territory ${seed}, commune ${code}`).toBeCloseTo(indice, 4);
        seen.set(`${etat} ${raison}`, (seen.get(`${etat} ${raison}`) ?? 0) + 1);
        if (epci === null) continue;
        const together = asked.communes.filter((one) => one.epci === epci).map((one) => one.code);
        const unit = counted.matrix.units.rankOf('epci', epci) ?? -1;
        expect(counted.matrix.ofUnit(unit, BESOINS.indexOf(besoin))).toEqual({
          live: naive.distinct(together, 'vivante'),
          toConfirm: naive.distinct(together, 'non-confirmee'),
        });
      }
    }
    // Each state and each reason was met often enough to be proved.
    expect([...seen.values()].every((times) => times >= 40)).toBe(true);
    expect([...seen.keys()].sort()).toEqual([
      'a_confirmer non-confirmee',
      'couvert null',
      'non_couvert aucune-offre',
      'non_couvert fermee',
      'non_couvert hors-zone',
      'non_couvert inaccessible',
      'non_couvert sans-interlocuteur',
      'non_couvert saturee',
    ]);
  });

  it('is the same to the last bit after changes as when counted anew', () => {
    for (let seed = 0; seed < SEQUENCES; seed += 1) {
      const random = createRandom(10_000 + seed);
      const asked = anAsking(random);
      const services = new Map(someServices(random, asked.communes).map((one) => [one.id, one]));
      const followed = new CountedCoverage(asked, [...services.values()]);
      for (let change = 0; change < 12; change += 1) {
        const id = `s${random.below(10)}`;
        if (random.next() < 0.3) {
          services.delete(id);
          followed.withdraw(id);
        } else {
          const service = aService(random, asked.communes, id);
          services.set(id, service);
          followed.put(service);
        }
      }
      const anew = new CountedCoverage(asked, [...services.values()]);
      for (const { code } of asked.communes) {
        for (const besoin of NEEDS) {
          const need = BESOINS.indexOf(besoin);
          expect(followed.cell(code, need, true), `sequence ${seed}`).toEqual(
            anew.cell(code, need, true),
          );
        }
      }
    }
  });
});
