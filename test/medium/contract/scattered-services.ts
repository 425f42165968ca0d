import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { type SomeService, writeServices } from '../search/some-services.js';

const SEED = 20_261_121;
const HOW_MANY = 160;

const OCCITANIE = { lon: { min: 0, max: 5 }, lat: { min: 42.5, max: 45 } };
const ZONES = ['30', '34', '31', '30341', '30189', 'france', '99100', '200034692', '243000643'];
const MODES = [undefined, ['en-presentiel'], ['a-distance'], ['a-distance', 'en-presentiel']];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const someOf = (...values: string[]): fc.Arbitrary<string[]> =>
  fc.subarray(values, { minLength: 1 });
const degree = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.double({ min, max, noNaN: true });

const place = fc.record({ lon: degree(OCCITANIE.lon), lat: degree(OCCITANIE.lat) });
const service = fc.record({
  own: maybe(place),
  others: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(place, { minLength: 1, maxLength: 3 }) },
  ),
  departement_code: maybe(fc.constantFrom('30', '31', '34')),
  modes_accueil: fc.constantFrom(...MODES),
  zone_eligibilite: maybe(someOf(...ZONES)),
  thematiques: maybe(
    someOf('mobilite--acceder-a-un-vehicule', 'sante--sante-mentale', 'numerique'),
  ),
  publics: maybe(fc.oneof(someOf('jeunes', 'femmes', 'seniors'), fc.constant(['tous-publics']))),
  publics_precisions: maybe(fc.constantFrom('Avoir plus de 18 ans', 'Réservé aux réfugiés')),
  frais: maybe(fc.constantFrom('gratuit', 'payant')),
  type: maybe(fc.constantFrom('accompagnement', 'atelier', 'formation')),
  score_qualite: fc.constantFrom(0, 0.25, 0.5, 0.8, 1),
  volume_horaire_hebdomadaire: maybe(fc.constantFrom(5, 15, 20)),
  hebergement: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  liste_cej: fc.boolean(),
  type_structure: maybe(fc.constantFrom('e2c', 'paej', 'fjt')),
  dispositif_slug: maybe(fc.constantFrom('e2c', 'epide', 'paej')),
});

const INSERT_LIEU = `
INSERT INTO lieu (id, nom, point, point_precision)
VALUES ($1, 'Ailleurs', ST_SetSRID(ST_MakePoint($2::float8, $3::float8), 4326), 'adresse')`;
const INSERT_PERMANENCE = `
INSERT INTO permanence (id, service_id, lieu_id, rrule) VALUES ($1, $2, $1, 'FREQ=WEEKLY;BYDAY=MO')`;

/** Services of every kind over Occitanie, the same ones at every run; some hold permanences elsewhere. */
export async function writeScatteredServices(dataSource: DataSource): Promise<void> {
  const sample = fc.sample(service, { seed: SEED, numRuns: HOW_MANY });
  const written = sample.map(({ own, others: _others, ...rest }, index): SomeService => ({
    ...(Object.fromEntries(
      Object.entries({ ...rest, ...own }).filter(([, value]) => value !== undefined),
    ) as Omit<SomeService, 'id'>),
    id: `epars-${index}--${'abc'[index % 3]}`,
    nom: `Service épars ${index}`,
  }));
  await writeServices(dataSource, written);
  await dataSource.transaction(async (manager) => {
    for (const [index, { others }] of sample.entries()) {
      for (const [rank, { lon, lat }] of others.entries()) {
        const lieu = `lieu-epars-${index}-${rank}`;
        await manager.query(INSERT_LIEU, [lieu, lon, lat]);
        await manager.query(INSERT_PERMANENCE, [lieu, `essai--${written[index]!.id}`]);
      }
    }
  });
}
