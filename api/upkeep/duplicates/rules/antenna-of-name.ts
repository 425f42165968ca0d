import { foldWords } from './fold-words.js';

const ANTENNA = new Set(['antenne', 'site', 'agence', 'delegation', 'annexe', 'permanence']);

/** What follows « antenne » or « site de » in a name; null when it is the name of a whole. */
export function antennaOfName(name: string): string | null {
  const words = foldWords(name);
  const at = words.findIndex((word) => ANTENNA.has(word));
  return at === -1 ? null : words.slice(at + 1).join(' ');
}
