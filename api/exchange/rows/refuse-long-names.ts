import type { Field } from '../columns/fields.js';
import type { CellReader } from './cell-reader.js';

/** As the addresses of the API take them: a longer one would be a sheet that nobody can ask for. */
const ID_MAX = 300;
const SOURCE_MAX = 100;

type Naming = {
  readonly id: string;
  readonly source: string;
  readonly structure_id?: string;
};

const refuseBeyond = (reader: CellReader, field: Field, text: string, most: number): void => {
  if (text.length <= most) return;
  reader.refuse(
    field,
    `${text.length} caractères, ${most} au plus : « ${text.slice(0, 30)}… »`,
    field === 'source' ? 'Donner le nom court de la source.' : 'Donner un identifiant plus court.',
  );
};

/** Refuses a row by what names it, when that is longer than an address can hold. */
export function refuseLongNames(reader: CellReader, { id, source, structure_id }: Naming): void {
  refuseBeyond(reader, 'id', id, ID_MAX);
  if (structure_id !== undefined) refuseBeyond(reader, 'structure_id', structure_id, ID_MAX);
  refuseBeyond(reader, 'source', source, SOURCE_MAX);
}
