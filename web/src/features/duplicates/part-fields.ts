import type { PairField, Side } from '../../api/duplicates';

/** An address is merged as one: its point follows it. */
const ADDRESS: ReadonlySet<string> = new Set([
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
  'longitude',
  'latitude',
  'point_precision',
  'adresse_certifiee',
  'departement_code',
]);

/** As it is written on an envelope. */
const READ = ['adresse', 'complement_adresse', 'code_postal', 'commune'];

const UNREAD: ReadonlySet<string> = new Set([
  'code_insee',
  'longitude',
  'latitude',
  'departement_code',
  'point_precision',
  'adresse_certifiee',
]);

/** Fields that are chosen together. */
export type FieldGroup = {
  /** What is sent for all of them. */
  readonly champ: string;
  /** Null: it is called by the address's name. */
  readonly libelle: string | null;
  /** Those that people read. */
  readonly fields: readonly PairField[];
};

export type PartedFields = {
  readonly different: readonly FieldGroup[];
  readonly same: readonly PairField[];
};

const isSilent = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What differs, to be chosen; and what both sheets say alike. */
export function partFields(all: readonly PairField[]): PartedFields {
  const address = all.filter(({ champ }) => ADDRESS.has(champ));
  const others = all.filter(({ champ }) => !ADDRESS.has(champ));
  const isAddressSame = address.every(({ identique }) => identique);
  const read = READ.flatMap((name) => address.find(({ champ }) => champ === name) ?? []);
  const groups: readonly FieldGroup[] = others
    .filter(({ identique }) => !identique)
    .map((field) => ({ champ: field.champ, libelle: field.libelle, fields: [field] }));
  return {
    different: isAddressSame
      ? groups
      : [...groups, { champ: 'adresse', libelle: null, fields: read }],
    same: all.filter(({ champ, identique }) => identique && !UNREAD.has(champ)),
  };
}

/**
 * Where each group comes from, until somebody chooses: from the only sheet that says it; a street of
 * the same town is better than no street.
 */
export function firstSide({ champ, fields }: FieldGroup, kept: Side): Side {
  const other = kept === 'a' ? 'b' : 'a';
  const says = (side: Side, among = fields): boolean =>
    among.some((field) => !isSilent(field[side]));
  if (champ === 'adresse') {
    const street = fields.filter((field) => field.champ === 'adresse');
    const isSameTown = fields.every((field) => field.champ !== 'commune' || field.identique);
    if (isSameTown && !says(kept, street) && says(other, street)) return other;
  }
  return !says(kept) && says(other) ? other : kept;
}
