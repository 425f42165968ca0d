export type Centre = { readonly latitude: number; readonly longitude: number };

const OFFSET_DIGITS = 4;
const fromBase36 = (digits: string): number => Number.parseInt(digits, 36);

/** Reads centroides.txt: the centre of every commune of 2018 by INSEE code. */
export function decodeCentres(text: string): Map<string, Centre> {
  const centres = new Map<string, Centre>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [prefix = '', south = '', west = '', ...tokens] = line.split(' ');
    let rank = 0;
    for (const token of tokens) {
      const cut = token.length - 2 * OFFSET_DIGITS;
      rank += fromBase36(token.slice(0, cut));
      centres.set(prefix + String(rank).padStart(5 - prefix.length, '0'), {
        latitude: (Number(south) + fromBase36(token.slice(cut, cut + OFFSET_DIGITS))) / 1e5,
        longitude: (Number(west) + fromBase36(token.slice(cut + OFFSET_DIGITS))) / 1e5,
      });
    }
  }
  return centres;
}
