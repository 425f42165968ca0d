import { absent, quote, type Reading, refused, valueOf } from './reading.js';

const OVERSEAS: Readonly<Record<string, string>> = {
  '0262': '+262',
  '0269': '+262',
  '0263': '+262',
  '0692': '+262',
  '0693': '+262',
  '0639': '+262',
  '0590': '+590',
  '0690': '+590',
  '0691': '+590',
  '0594': '+594',
  '0694': '+594',
  '0596': '+596',
  '0696': '+596',
  '0697': '+596',
};
const SHORT_NUMBER = /^(1[0-9]|11[0-9]|116\d{3}|118\d{3}|3\d{3}|10\d{2})$/;
const SUGGESTION = 'Écrire un seul numéro de dix chiffres, par exemple 04 66 00 00 00.';

function internationalOf(digits: string): string | null {
  if (/^\+\d{8,15}$/.test(digits)) {
    return digits.startsWith('+330') ? internationalOf(digits.slice(3)) : digits;
  }
  if (/^00[1-9]\d{7,13}$/.test(digits)) return internationalOf(`+${digits.slice(2)}`);
  if (/^33[1-9]\d{8}$/.test(digits)) return `+${digits}`;
  if (!/^0[1-9]\d{8}$/.test(digits)) return null;
  return `${OVERSEAS[digits.slice(0, 4)] ?? '+33'}${digits.slice(1)}`;
}

const compact = (text: string): string =>
  text.replaceAll(/\(0\)/g, '').replaceAll(/[\s.\-_()/]/g, '');

/** A French or international number in E.164; a short one (3949, 115) stays as it is dialled. */
export function normalisePhone(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  const whole = compact(
    cell.replace(/^\s*(t[ée]l(\.|[ée]phone)?|fixe|portable|mobile)\s*:?\s*/i, ''),
  );
  if (SHORT_NUMBER.test(whole)) return valueOf(whole);
  const known = internationalOf(whole);
  if (known !== null) return valueOf(known);
  if (/^[1-9]\d{8}$/.test(whole))
    return valueOf(`+33${whole}`, 'le zéro perdu en tête a été remis');
  const first = cell
    .split(/\s(?:\/|-|–|ou|et)\s|[;,|\n]|\/(?=\s*0)/i)
    .map((part) => internationalOf(compact(part.replace(/^[^+\d]*/, ''))))
    .find((number) => number !== null);
  if (first) return valueOf(first, `un seul numéro est gardé de ${quote(cell)}`);
  return refused(`numéro de téléphone illisible : ${quote(cell)}`, SUGGESTION);
}
