import { isDeepStrictEqual } from 'node:util';
import type { Champs } from './sheet.js';

/** The fields of `asked` that say something else than `current`. */
export function changedFields(current: Champs, asked: Champs): Champs {
  return Object.fromEntries(
    Object.entries(asked).filter(
      ([name, value]) => !isDeepStrictEqual(value ?? null, current[name] ?? null),
    ),
  );
}

/** The same fields as they are now. */
export function pickFields(champs: Champs, names: Iterable<string>): Champs {
  return Object.fromEntries([...names].map((name) => [name, champs[name] ?? null]));
}
