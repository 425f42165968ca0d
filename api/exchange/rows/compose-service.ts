import type { ServiceRow } from '../../catalogue/catalogue-rows.js';
import type { RegleAge } from '../../dispositifs/regle.js';
import type { Cells } from '../columns/fields.js';
import { normalisePastDate } from '../values/normalise-date.js';
import { normaliseEmail, normaliseUrl } from '../values/normalise-links.js';
import { normaliseLine } from '../values/normalise-text.js';
import { normalisePhone } from '../values/normalise-phone.js';
import { readSoliguidePhrases, type SoliguidePhrases } from '../values/read-soliguide-phrases.js';
import { quote, type Reading, refused, valueOf, absent } from '../values/reading.js';
import { splitList } from '../values/split-list.js';
import { CellReader } from './cell-reader.js';
import type { ImportContext } from './compose-structure.js';
import type { Composed } from './issue.js';
import { openingHoursOfRow } from './opening-hours-of-row.js';
import { placeRow } from './place-row.js';
import { refuseLongNames } from './refuse-long-names.js';
import { termOf, termsOf } from './vocabulary.js';

const ZONE = /^(france|\d{5}|2[AB]\d{3}|\d{2,3}|2[AB]|\d{9}|99\d{3})$/i;

function zoneOf(reader: CellReader): readonly string[] | null {
  const cell = reader.text('zone_eligibilite');
  if (cell === null) return null;
  const codes = splitList(cell);
  const unknown = codes.find((code) => !ZONE.test(code));
  if (unknown) {
    reader.refuse(
      'zone_eligibilite',
      `zone inconnue : ${quote(unknown)}`,
      'Écrire des codes : commune (30341), département (30), EPCI (SIREN) ou france.',
    );
  }
  return codes.length > 0
    ? codes.map((code) => (code.toLowerCase() === 'france' ? 'france' : code.toUpperCase()))
    : null;
}

function numberOf(
  cell: string | null,
  { max, whole }: { readonly max: number; readonly whole: boolean },
): Reading<number> {
  if (cell === null) return absent;
  const value = Number(cell.replace(',', '.').replace(/\s*h(eures)?$/i, ''));
  const isRight =
    Number.isFinite(value) &&
    value >= 0 &&
    value <= max &&
    (!whole || (Number.isInteger(value) && value >= 1));
  return isRight
    ? valueOf(value)
    : refused(`nombre illisible : ${quote(cell)}`, 'Écrire un nombre seul, par exemple 20.');
}

function ageRule(row: ServiceRow, operateur: 'min' | 'max', valeur: number): RegleAge {
  return {
    id: `${row.id}.age-${operateur}`,
    sujet: 'age',
    operateur,
    valeur,
    effet: 'condition',
    nature: 'regle_du_site',
    explication:
      operateur === 'min'
        ? `il faut avoir ${valeur} ans au moins`
        : `il faut avoir ${valeur} ans au plus`,
    source_nom: row.source,
    source_url: row.lien_source,
    reference_legale: null,
    valable_du: null,
    valable_au: null,
    verifiee_le: row.date_maj,
  };
}

function rulesOf(row: ServiceRow, { ageMin, ageMax }: SoliguidePhrases): readonly RegleAge[] {
  const rules: RegleAge[] = [];
  if (ageMin !== null && ageMin > 0 && ageMin < 100) rules.push(ageRule(row, 'min', ageMin));
  if (ageMax !== null && ageMax > 0 && ageMax < 100) rules.push(ageRule(row, 'max', ageMax));
  return rules;
}

const producerOf = (id: string): string => id.split('--', 1)[0] ?? '';

function identifiers(
  reader: CellReader,
  context: ImportContext,
): Pick<ServiceRow, 'id' | 'structure_id' | 'source'> {
  const id = reader.text('id') ?? '';
  const structureId = reader.text('structure_id') ?? '';
  if (id === '')
    reader.refuse('id', 'un service sans identifiant', "Donner l'identifiant « source--numéro ».");
  if (structureId === '')
    reader.refuse('structure_id', 'un service sans structure', 'Donner le structure_id.');
  const source = reader.text('source') ?? (id.includes('--') ? producerOf(id) : context.source);
  const whole = (text: string): string => (text.includes('--') ? text : `${source}--${text}`);
  const named = { id: whole(id), structure_id: whole(structureId), source };
  refuseLongNames(reader, named);
  return named;
}

function cleanName(reader: CellReader): string {
  const nom = normaliseLine(reader.text('nom') ?? '') ?? '';
  if (nom.length < 3) reader.refuse('nom', 'un service sans nom', 'Écrire au moins trois lettres.');
  return nom.slice(0, 150);
}

/** Only an opening that somebody wrote for the service itself gives it a point of its own. */
function hasPlace(cells: Cells): boolean {
  return ['commune', 'code_insee', 'code_postal', 'latitude', 'longitude'].some(
    (field) => field in cells,
  );
}

export type ComposedService = Composed<ServiceRow> & { readonly phrases: SoliguidePhrases | null };

/** A service of data·inclusion as the catalogue takes it. */
export function composeService(cells: Cells, context: ImportContext): ComposedService {
  const reader = new CellReader(cells);
  const named = identifiers(reader, context);
  const nom = cleanName(reader);
  const description = reader.text('description') ?? nom;
  const { departement_code: _departement, ...place } = placeRow(reader, context.places);
  const phrases = readSoliguidePhrases({
    description,
    publics_precisions: reader.text('publics_precisions'),
  });
  const hours = { max: 168, whole: false };
  const row: ServiceRow = {
    ...named,
    nom,
    description: description.slice(0, 10_000),
    date_maj:
      reader.strictly('date_maj', normalisePastDate(reader.text('date_maj'), context.today)) ??
      context.listDate,
    lien_source: reader.leniently('lien_source', normaliseUrl(reader.text('lien_source'))),
    type: termOf(reader, 'type'),
    thematiques: termsOf(reader, 'thematiques'),
    frais: termOf(reader, 'frais'),
    frais_precisions: reader.text('frais_precisions'),
    publics: termsOf(reader, 'publics'),
    publics_precisions: reader.text('publics_precisions'),
    conditions_acces: reader.text('conditions_acces'),
    ...(hasPlace(cells) ? place : { ...place, point_precision: null }),
    telephone: reader.leniently('telephone', normalisePhone(reader.text('telephone'))),
    courriel: reader.leniently('courriel', normaliseEmail(reader.text('courriel'))),
    modes_accueil: termsOf(reader, 'modes_accueil'),
    zone_eligibilite: zoneOf(reader),
    contact_nom_prenom: reader.text('contact_nom_prenom'),
    lien_mobilisation: reader.leniently(
      'lien_mobilisation',
      normaliseUrl(reader.text('lien_mobilisation')),
    ),
    modes_mobilisation: termsOf(reader, 'modes_mobilisation'),
    mobilisable_par: termsOf(reader, 'mobilisable_par'),
    mobilisation_precisions: reader.text('mobilisation_precisions'),
    volume_horaire_hebdomadaire: reader.leniently(
      'volume_horaire_hebdomadaire',
      numberOf(reader.text('volume_horaire_hebdomadaire'), hours),
    ),
    nombre_semaines: reader.leniently(
      'nombre_semaines',
      numberOf(reader.text('nombre_semaines'), { max: 1000, whole: true }),
    ),
    horaires_accueil: openingHoursOfRow(reader),
    dispositif_slug: null,
    hebergement: false,
    liste_cej: false,
    duree: null,
    remuneration: null,
    modalite_entree: null,
    prochaine_entree: null,
    places_disponibles: phrases.isSaturated ? 0 : null,
    places_total: null,
    delai_attente_jours: null,
    regles: [],
    source_nom: null,
    source_url: null,
    source_annee: null,
  };
  if (reader.issues.length > 0) return { kind: 'refused', issues: reader.issues, phrases: null };
  return {
    kind: 'composed',
    row: { ...row, regles: rulesOf(row, phrases) },
    remarks: reader.remarks,
    phrases,
  };
}
