import type { ReadFacts } from './structure-facts.js';
import { weighWord } from './weigh-word.js';

/** What a structure is filed under, and what it looks for others under. */
export type Keys = {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
};

// Names are cut short at any length: the beginning of a word stands for it.
const WORD_LETTERS = 3;
const WORDS_PAIRED = 4;
const TELLING_WEIGHT = 1;
const INITIALS_MIN = 3;
// About 400 m in Occitanie: within a cell and its neighbours, nothing nearer than 300 m is missed.
const CELL_LATITUDE = 0.004;
const CELL_LONGITUDE = 0.0055;
const AROUND = [-1, 0, 1] as const;

const shortened = (word: string): string => word.slice(0, WORD_LETTERS);

function pairsOf(words: readonly string[]): readonly string[] {
  const sorted = words.slice(0, WORDS_PAIRED).toSorted();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one}+${other}`));
}

type NameKeys = {
  /** Each enough by itself, where few structures are. */
  readonly alone: readonly string[];
  /** For a whole département, where a single word is not enough. */
  readonly joined: readonly string[];
};

const keysOfWords = (words: readonly string[], place: ReadonlySet<string>): NameKeys => {
  const telling = words.filter((word) => weighWord(word, place) >= TELLING_WEIGHT);
  const common = words.filter((word) => !telling.includes(word));
  const whole = words.map(shortened).toSorted().join('+');
  const initials = words.map((word) => word[0]).join('');
  const acronym = initials.length >= INITIALS_MIN ? [`=${initials}`] : [];
  const ownInitials = words.length === 1 ? words.map((word) => `=${word}`) : [];
  const joined = [
    ...pairsOf([...telling, ...common].map(shortened)),
    whole,
    ...acronym,
    ...ownInitials,
  ];
  return { alone: [...telling.map(shortened), ...joined], joined };
};

/** Of the whole name, and of each part that may be another's whole name. */
function keysOfName({ name, here }: ReadFacts): NameKeys {
  const place = new Set(here);
  const named = [name.words, ...name.parts].filter((words) => words.length > 0);
  const keys = named.map((words) => keysOfWords(words, place));
  return {
    alone: keys.flatMap(({ alone }) => alone),
    joined: keys.flatMap(({ joined }) => joined),
  };
}

function cellKeys({ facts, name, here }: ReadFacts): Keys {
  const { longitude, latitude, point_precision } = facts;
  if (longitude === null || latitude === null || point_precision !== 'adresse') {
    return { filed: [], sought: [] };
  }
  const place = new Set(here);
  const telling = name.words.filter((word) => weighWord(word, place) >= TELLING_WEIGHT);
  const words = [...new Set(telling.map(shortened))];
  const x = Math.floor(longitude / CELL_LONGITUDE);
  const y = Math.floor(latitude / CELL_LATITUDE);
  const cells = AROUND.flatMap((dx) => AROUND.map((dy) => `${x + dx}/${y + dy}`));
  return {
    filed: words.map((word) => `pres:${x}/${y}:${word}`),
    sought: cells.flatMap((cell) => words.map((word) => `pres:${cell}:${word}`)),
  };
}

/**
 * Two structures are compared when one is filed under what the other seeks: SIRET, SIREN in a
 * commune, telephone, e-mail, address, a word of the name in a commune or within 300 m. Without a
 * commune, the département and two words.
 */
export function keysOfStructure(read: ReadFacts): Keys {
  const { facts, phone, email, address } = read;
  const { siret, code_insee, departement_code } = facts;
  const { alone, joined } = keysOfName(read);
  const mutual = [
    ...(siret === null ? [] : [`siret:${siret}`]),
    ...(siret === null || code_insee === null ? [] : [`siren:${siret.slice(0, 9)}/${code_insee}`]),
    ...(phone === null ? [] : [`tel:${phone}`]),
    ...(email === null ? [] : [`mel:${email}`]),
    ...(address?.number && code_insee !== null
      ? [`rue:${code_insee}:${address.number}:${address.street.toSorted().join('+')}`]
      : []),
    ...(code_insee === null ? [] : alone.map((key) => `nom:${code_insee}:${key}`)),
  ];
  const placed = joined.map((key) => `dep:${departement_code}:${key}`);
  const unplaced = joined.map((key) => `dep-seul:${departement_code}:${key}`);
  const near = cellKeys(read);
  const isPlaced = code_insee !== null;
  const ofDepartement: Keys =
    departement_code === null
      ? { filed: [], sought: [] }
      : {
          filed: isPlaced ? placed : unplaced,
          sought: isPlaced ? unplaced : [...placed, ...unplaced],
        };
  return {
    filed: [...new Set([...mutual, ...ofDepartement.filed, ...near.filed])],
    sought: [...new Set([...mutual, ...ofDepartement.sought, ...near.sought])],
  };
}
