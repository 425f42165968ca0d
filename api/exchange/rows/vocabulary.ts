import { FRAIS } from '../../catalogue/vocabulaires/frais.js';
import { MODES_ACCUEIL } from '../../catalogue/vocabulaires/modes-accueil.js';
import { MODES_MOBILISATION } from '../../catalogue/vocabulaires/modes-mobilisation.js';
import { PERSONNES_MOBILISATRICES } from '../../catalogue/vocabulaires/personnes-mobilisatrices.js';
import { PUBLICS } from '../../catalogue/vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from '../../catalogue/vocabulaires/reseaux-porteurs.js';
import type { Terme } from '../../catalogue/vocabulaires/terme.js';
import { THEMATIQUES } from '../../catalogue/vocabulaires/thematiques.js';
import { TYPES_SERVICES } from '../../catalogue/vocabulaires/types-services.js';
import { TYPES_STRUCTURE } from '../../catalogue/vocabulaires/types-structure.js';
import type { Field } from '../columns/fields.js';
import { quote } from '../values/reading.js';
import { splitList } from '../values/split-list.js';
import type { CellReader } from './cell-reader.js';
import { slugOf } from './identify-row.js';

/** Each term by its value and by its label, both folded. */
function indexOf(termes: readonly Terme[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { value, label } of termes) {
    values.set(slugOf(label), value);
    values.set(value, value);
  }
  return values;
}

const VOCABULARIES = {
  reseaux_porteurs: indexOf(RESEAUX_PORTEURS),
  thematiques: indexOf(THEMATIQUES),
  publics: indexOf(PUBLICS),
  modes_accueil: indexOf(MODES_ACCUEIL),
  modes_mobilisation: indexOf(MODES_MOBILISATION),
  mobilisable_par: indexOf(PERSONNES_MOBILISATRICES),
  frais: indexOf(FRAIS),
  type: indexOf(TYPES_SERVICES),
  type_structure: indexOf(TYPES_STRUCTURE),
} as const satisfies Partial<Record<Field, ReadonlyMap<string, string>>>;

type ControlledField = keyof typeof VOCABULARIES;

function valueOf(reader: CellReader, field: ControlledField, item: string): string | null {
  const value = VOCABULARIES[field].get(item) ?? VOCABULARIES[field].get(slugOf(item));
  if (value) return value;
  reader.remark(
    field,
    `valeur inconnue du vocabulaire data·inclusion : ${quote(item)} ; elle est laissée de côté`,
    'Voir les valeurs admises sous /api/v1/doc.',
  );
  return null;
}

/** The known terms of a list cell; null when there is none. */
export function termsOf(reader: CellReader, field: ControlledField): readonly string[] | null {
  const cell = reader.text(field);
  if (cell === null) return null;
  const values = splitList(cell).map((item) => valueOf(reader, field, item));
  const known = [...new Set(values.filter((value) => value !== null))];
  return known.length > 0 ? known : null;
}

/** The known term of a cell that holds one. */
export function termOf(reader: CellReader, field: ControlledField): string | null {
  const cell = reader.text(field);
  return cell === null ? null : valueOf(reader, field, cell);
}
