import { foldWords } from './fold-words.js';

const STREETS: Readonly<Record<string, string>> = {
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  bvd: 'boulevard',
  boul: 'boulevard',
  r: 'rue',
  rte: 'route',
  ch: 'chemin',
  che: 'chemin',
  chem: 'chemin',
  imp: 'impasse',
  all: 'allee',
  allees: 'allee',
  pl: 'place',
  sq: 'square',
  fg: 'faubourg',
  fbg: 'faubourg',
  qu: 'quai',
  crs: 'cours',
  lot: 'lotissement',
  res: 'residence',
  bat: 'batiment',
  za: 'zone',
  zi: 'zone',
  zac: 'zone',
  zae: 'zone',
  st: 'saint',
  ste: 'sainte',
  gal: 'general',
  mal: 'marechal',
  pdt: 'president',
  dr: 'docteur',
  prof: 'professeur',
};

const SILENT = new Set('de du des la le les l d et a au aux'.split(' '));
const REPETITIONS = new Set(['bis', 'ter', 'quater', 'b', 't']);
const KINDS = new Set([...Object.values(STREETS), 'rue', 'voie', 'domaine', 'montee', 'traverse']);

/** An address read as a number and the words of its street, in no order. */
export type NormalisedAddress = {
  readonly number: string | null;
  readonly street: readonly string[];
};

/** Null: nothing that can be compared. */
export function normaliseAddress(address: string | null): NormalisedAddress | null {
  const words = foldWords(address ?? '')
    .map((word) => STREETS[word] ?? word)
    .filter((word) => !SILENT.has(word));
  const number = words.find((word) => /^\d{1,4}$/.test(word)) ?? null;
  const street = words.filter((word) => word !== number && !REPETITIONS.has(word));
  return street.length === 0 ? null : { number, street };
}

export type AddressLikeness = 'same' | 'same-street' | 'other';

/** Two addresses of one commune. */
export function compareAddresses(a: NormalisedAddress, b: NormalisedAddress): AddressLikeness {
  const named = (address: NormalisedAddress) => address.street.filter((word) => !KINDS.has(word));
  const [ofA, ofB] = [named(a), named(b)];
  const [few, many] = ofA.length <= ofB.length ? [ofA, ofB] : [ofB, ofA];
  if (few.length === 0) return 'other';
  const shared = few.filter((word) => many.includes(word)).length;
  if (shared / few.length < 0.75 || shared / many.length < 0.5) return 'other';
  return a.number === b.number ? 'same' : 'same-street';
}
