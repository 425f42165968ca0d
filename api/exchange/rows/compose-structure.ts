import type { StructureRow } from '../../catalogue/catalogue-rows.js';
import type { Cells } from '../columns/fields.js';
import { normalisePastDate } from '../values/normalise-date.js';
import { normaliseSiret } from '../values/normalise-codes.js';
import { normaliseEmail, normaliseUrl } from '../values/normalise-links.js';
import { normaliseLine } from '../values/normalise-text.js';
import { normalisePhone } from '../values/normalise-phone.js';
import { CellReader } from './cell-reader.js';
import { composeName } from './compose-name.js';
import type { Identity } from './identify-row.js';
import type { Composed } from './issue.js';
import { openingHoursOfRow, spokenHours } from './opening-hours-of-row.js';
import type { Places } from './find-commune-of-row.js';
import { placeRow } from './place-row.js';
import { refuseLongNames } from './refuse-long-names.js';
import { termOf, termsOf } from './vocabulary.js';

export type ImportContext = {
  readonly source: string;
  readonly today: string;
  /** The day of the list, for rows that tell none. */
  readonly listDate: string;
  readonly places: Places;
  /** The kind that `--modele` gives to every structure. */
  readonly typeStructure: string | null;
  readonly reseau: string | null;
};

export type RowNaming = {
  readonly name: string;
  readonly departement: string | null;
  readonly siret: string | null;
};

const DESCRIPTION_MAX = 10_000;

function descriptionOf(reader: CellReader): string | null {
  const contexte = reader.text('contexte');
  const parts = [
    reader.text('description'),
    spokenHours(reader),
    reader.text('commentaire'),
    contexte === null ? null : `Contrat de ville : ${contexte}.`,
  ].filter((part) => part !== null);
  const text = parts.join('\n');
  return text.length < 5 ? null : text.slice(0, DESCRIPTION_MAX);
}

function networksOf(reader: CellReader, reseau: string | null): readonly string[] | null {
  const named = termsOf(reader, 'reseaux_porteurs') ?? [];
  const all = [...new Set(reseau === null ? named : [...named, reseau])];
  return all.length > 0 ? all : null;
}

const oneLine = (cell: string | null): string | null =>
  cell === null ? null : normaliseLine(cell);

/** A structure as the catalogue takes it, from one row; `identify` numbers it once its name is known. */
export function composeStructure(
  cells: Cells,
  context: ImportContext,
  identify: (naming: RowNaming) => Identity,
): Composed<StructureRow> & { readonly id: Identity | null } {
  const reader = new CellReader(cells);
  const name = composeName(cells);
  const siret = reader.strictly('siret', normaliseSiret(reader.text('siret')));
  const { departement_code, a_confirmer, ...place } = placeRow(reader, context.places);
  const date = reader.strictly(
    'date_maj',
    normalisePastDate(reader.text('date_maj'), context.today),
  );
  if (!name) reader.refuse('nom', 'aucun nom', 'Donner le nom de la structure.');
  else if (name.nom.length < 3)
    reader.refuse('nom', `nom trop court : « ${name.nom} »`, 'Écrire au moins trois lettres.');
  const id = name ? identify({ name: name.nom, departement: departement_code, siret }) : null;
  const naming = { id: id?.id ?? '', source: reader.text('source') ?? context.source };
  refuseLongNames(reader, naming);
  const row = {
    ...naming,
    nom: name?.nom ?? '',
    date_maj: date ?? context.listDate,
    description: descriptionOf(reader),
    lien_source: reader.leniently('lien_source', normaliseUrl(reader.text('lien_source'))),
    siret,
    telephone: reader.leniently('telephone', normalisePhone(reader.text('telephone'))),
    courriel: reader.leniently('courriel', normaliseEmail(reader.text('courriel'))),
    site_web: reader.leniently('site_web', normaliseUrl(reader.text('site_web'))),
    horaires_accueil: openingHoursOfRow(reader),
    accessibilite_lieu: reader.leniently(
      'accessibilite_lieu',
      normaliseUrl(reader.text('accessibilite_lieu')),
    ),
    reseaux_porteurs: networksOf(reader, context.reseau),
    type_structure: context.typeStructure ?? termOf(reader, 'type_structure'),
    gestionnaire: oneLine(name?.gestionnaire ?? null),
    gestionnaire_id: null,
    source_nom: null,
    ...place,
    departement_code,
    source_url: null,
    source_annee: null,
    a_confirmer,
  } satisfies StructureRow;
  if (reader.issues.length > 0) return { kind: 'refused', issues: reader.issues, id };
  return { kind: 'composed', row, remarks: reader.remarks, id };
}
