import type { Commune } from '../../territories/commune.js';
import type { Field } from '../columns/fields.js';
import { normaliseInsee } from '../values/normalise-codes.js';
import type { Point } from '../values/normalise-coordinates.js';
import { quote } from '../values/reading.js';
import type { CellReader } from './cell-reader.js';

/** The official geography, as the rules ask for it. */
export type Places = {
  findCommune(code: string): Commune | null;
  communesNamed(name: string): readonly Commune[];
  communesOfPostcode(postcode: string): readonly Commune[];
  nearestCommune(
    point: Point,
  ): { readonly commune: Commune; readonly distanceMetres: number } | null;
  /** Names that look like the one typed, with their département. */
  namesLike(name: string): readonly string[];
};

// « Toulouse Cedex 3 », « Lyon 3e », « Vauvert (30) »
const communeName = (cell: string): string =>
  cell
    .replace(/\bcedex\b.*$/i, '')
    .replace(/\s+\d{1,2}\s?(e|er|ème|eme)?(\s+arrondissement)?$/i, '')
    .replace(/\s*\(.*\)\s*$/, '')
    .trim();

export type Found = { readonly commune: Commune | null; readonly toConfirm: boolean };
const NOWHERE: Found = { commune: null, toConfirm: false };

function communeByCode(
  reader: CellReader,
  places: Places,
  field: Field,
  code: string,
): Commune | null {
  const commune = places.findCommune(code);
  if (commune) return commune;
  const like = places.communesNamed(reader.text('commune') ?? '')[0];
  const suggestion = like
    ? `Celui de ${like.nom} est ${like.code}.`
    : 'Vérifier le code, ou donner la commune et son code postal.';
  reader.refuse(field, `code INSEE inconnu : ${code}`, suggestion);
  return null;
}

function communeByName(reader: CellReader, places: Places, name: string, codes: Codes): Found {
  const homonyms = places.communesNamed(name);
  const near = homonyms.filter(
    (commune) =>
      (codes.postcode !== null && commune.codesPostaux.includes(codes.postcode)) ||
      (codes.departement !== null && commune.departementCode === codes.departement),
  );
  const exact = near.filter(
    (commune) => codes.postcode !== null && commune.codesPostaux.includes(codes.postcode),
  );
  const [only, ...others] = exact.length > 0 ? exact : near.length > 0 ? near : homonyms;
  if (only && others.length === 0) return { commune: only, toConfirm: false };
  const ofPostcode = codes.postcode === null ? [] : places.communesOfPostcode(codes.postcode);
  if (only) {
    reader.refuse(
      'commune',
      `${homonyms.length} communes s'appellent ${quote(name)}`,
      'Ajouter le code postal ou le code INSEE.',
    );
  } else if (ofPostcode.length === 1 && ofPostcode[0]) {
    reader.remark(
      'commune',
      `commune inconnue : ${quote(name)} ; celle du code postal est gardée`,
      `Vérifier ${ofPostcode[0].nom}.`,
    );
    return { commune: ofPostcode[0], toConfirm: true };
  } else {
    const like =
      ofPostcode.length > 0 ? ofPostcode.slice(0, 5).map(({ nom }) => nom) : places.namesLike(name);
    reader.refuse(
      'commune',
      `commune inconnue : ${quote(name)}`,
      like.length > 0
        ? `Est-ce ${like.join(', ')} ?`
        : 'Vérifier le nom, ou ajouter le code INSEE.',
    );
  }
  return NOWHERE;
}

export type Codes = { readonly postcode: string | null; readonly departement: string | null };

/** The commune of a row, by its code, its name or its postcode; refused when it cannot be told. */
export function findCommune(reader: CellReader, places: Places, codes: Codes): Found {
  const code = reader.strictly('code_insee', normaliseInsee(reader.text('code_insee')));
  if (code !== null)
    return { commune: communeByCode(reader, places, 'code_insee', code), toConfirm: false };
  const name = communeName(reader.text('commune') ?? '');
  if (name !== '') return communeByName(reader, places, name, codes);
  const deduced = reader.strictly(
    'code_insee_deduit',
    normaliseInsee(reader.text('code_insee_deduit')),
  );
  if (deduced !== null) {
    return {
      commune: communeByCode(reader, places, 'code_insee_deduit', deduced),
      toConfirm: true,
    };
  }
  const ofPostcode = codes.postcode === null ? [] : places.communesOfPostcode(codes.postcode);
  const only = ofPostcode.length === 1 ? ofPostcode[0] : undefined;
  return only ? { commune: only, toConfirm: true } : NOWHERE;
}
