import fc from 'fast-check';
import { FRAIS } from '../../api/catalogue/vocabulaires/frais.js';
import { MODES_ACCUEIL } from '../../api/catalogue/vocabulaires/modes-accueil.js';
import { MODES_MOBILISATION } from '../../api/catalogue/vocabulaires/modes-mobilisation.js';
import { PERSONNES_MOBILISATRICES } from '../../api/catalogue/vocabulaires/personnes-mobilisatrices.js';
import { PUBLICS } from '../../api/catalogue/vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from '../../api/catalogue/vocabulaires/reseaux-porteurs.js';
import type { Terme } from '../../api/catalogue/vocabulaires/terme.js';
import { THEMATIQUES } from '../../api/catalogue/vocabulaires/thematiques.js';
import { TYPES_SERVICES } from '../../api/catalogue/vocabulaires/types-services.js';

// Everything that a spreadsheet, a CSV or an XML reader may trip over.
const PIECES = [
  ['=1+1', '+33', '-2', '@SUM(A1)', "'", "''", '"', '""', ';', ',', '|', '\t', '\n', '\r\n', '＝1'],
  ['é', 'œ', 'ß', 'e\u0301', '🧭', '👩‍🏫', 'ﬁ', '\u00A0', '\u202F', '\u2028', '<b>', '&amp;', ']]>'],
  ['_x0041_', '_x000D_', '01004', '35600000000048', '1E5', '{a}', '[1]', '\\', '\\n', '#N/A'],
  ['un mot', 'Mission locale', 'CCAS', 'l’été', ' ', '  ', 'null', '\u0007', '\uFFFE'],
].flat();

const soliguide = [
  'L’âge minimum est de 16 ans.',
  'L’âge maximum est de 25 ans.',
  'Ce service est fermé temporairement du 01/08/2027 au 31/08/2027.',
  'Attention, la structure est très sollicitée pour ce service.',
];

const text = fc
  .array(fc.constantFrom(...PIECES, ...soliguide), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const maybeText = fc.oneof(maybe(text), fc.constant(''));
const name = text.map((given) => `${given} nom`.slice(0, 120));
const one = (termes: readonly Terme[]) =>
  maybe(fc.constantFrom(...termes.map(({ value }) => value)));
const some = (termes: readonly Terme[]) =>
  maybe(fc.uniqueArray(fc.constantFrom(...termes.map(({ value }) => value)), { maxLength: 4 }));
const url = maybe(
  fc.constantFrom('https://exemple.fr/', 'http://exemple.fr/?a=1;b=2&c="d",e', 'exemple.fr'),
);
const phone = maybe(
  fc.constantFrom('0466000000', '+33 6 12 34 56 78', '3949', '115', '0262 12 34 56'),
);
const email = maybe(
  fc.constantFrom('contact@exemple.fr', '+contact@exemple.fr', "l'ecole@exemple.fr"),
);
const day = fc.constantFrom('2024-02-29', '2026-11-20', '2000-01-01');
const hours = maybe(fc.constantFrom('Mo-Fr 08:30-12:30; PH off', 'Mo[1] 09:00-12:00', '24/7'));

const place = fc
  .tuple(
    maybe(
      fc.constantFrom(
        {
          commune: 'Ambérieu-en-Bugey',
          code_insee: '01004',
          code_postal: '01500',
          at: [5.36, 45.96],
        },
        { commune: 'Vauvert', code_insee: '30341', code_postal: '30600', at: [4.27, 43.69] },
        { commune: 'Ajaccio', code_insee: '2A004', code_postal: '20000', at: [8.73, 41.92] },
        { commune: 'Saint-Denis', code_insee: '97411', code_postal: '97400', at: [55.45, -20.88] },
      ),
    ),
    fc.boolean(),
    maybeText,
    maybeText,
  )
  .map(([where, isExact, adresse, complement_adresse]) => ({
    commune: where?.commune ?? null,
    code_insee: where?.code_insee ?? null,
    code_postal: where?.code_postal ?? null,
    longitude: (isExact && where?.at[0]) || null,
    latitude: (isExact && where?.at[1]) || null,
    adresse,
    complement_adresse,
  }));

const luhn = (digits: string): string => {
  const sum = digits.split('').reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};
const siret = maybe(fc.stringMatching(/^[0-8]\d{12}$/).map(luhn));

const structure = fc
  .tuple(
    place,
    fc.record({
      nom: name,
      date_maj: day,
      description: maybeText,
      lien_source: url,
      siret,
      telephone: phone,
      courriel: email,
      site_web: url,
      horaires_accueil: hours,
      accessibilite_lieu: url,
      reseaux_porteurs: some(RESEAUX_PORTEURS),
    }),
  )
  .map(([where, told]) => ({ ...told, ...where }));

const service = fc
  .tuple(
    place,
    fc.record({
      nom: name,
      description: text.map((given) => `${given} description`),
      date_maj: day,
      lien_source: url,
      type: one(TYPES_SERVICES),
      thematiques: some(THEMATIQUES),
      frais: one(FRAIS),
      frais_precisions: maybeText,
      publics: some(PUBLICS),
      publics_precisions: maybeText,
      conditions_acces: maybeText,
      telephone: phone,
      courriel: email,
      modes_accueil: some(MODES_ACCUEIL),
      zone_eligibilite: maybe(
        fc.uniqueArray(fc.constantFrom('01004', '30', '09', '2A', '243000593', 'france'), {
          maxLength: 3,
        }),
      ),
      contact_nom_prenom: maybeText,
      lien_mobilisation: url,
      modes_mobilisation: some(MODES_MOBILISATION),
      mobilisable_par: some(PERSONNES_MOBILISATRICES),
      mobilisation_precisions: maybeText,
      volume_horaire_hebdomadaire: maybe(fc.constantFrom(0, 3.5, 20, 0.25)),
      nombre_semaines: maybe(fc.constantFrom(1, 52)),
      horaires_accueil: hours,
    }),
  )
  .map(([where, told]) => ({ ...told, ...where }));

type Structure = typeof structure extends fc.Arbitrary<infer Value> ? Value : never;
type Service = typeof service extends fc.Arbitrary<infer Value> ? Value : never;

export type Catalogue = {
  readonly structures: readonly (Structure & { readonly source: string; readonly id: string })[];
  readonly services: readonly (Service & {
    readonly source: string;
    readonly id: string;
    readonly structure_id: string;
  })[];
};

/** Structures, each with services, as a producer hostile to spreadsheets would publish them. */
export function aCatalogue(source: string): fc.Arbitrary<Catalogue> {
  return fc
    .array(fc.tuple(structure, fc.array(service, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((offers) => ({
      structures: offers.map(([told], rank) => ({ ...told, source, id: `${source}--${rank}` })),
      services: offers.flatMap(([, services], rank) =>
        services.map((told, index) => ({
          ...told,
          source,
          id: `${source}--${rank}--s${index}`,
          structure_id: `${source}--${rank}`,
        })),
      ),
    }));
}
