import { absent, quote, type Reading, refused, valueOf } from './reading.js';

const ZERO_BACK = 'le zéro perdu en tête a été remis';
const SCIENTIFIC = /^\d([.,]\d+)?E\+?\d+$/i;

const compact = (cell: string): string => cell.replaceAll(/[\s.\-_ ]/g, '').toUpperCase();
// A spreadsheet exports the number 30600 as 30600.0
const withoutDecimals = (cell: string): string => cell.trim().replace(/^(\d+)[.,]0+$/, '$1');

const lostDigits = (cell: string): Reading<never> =>
  refused(
    `${quote(cell)} a été abrégé par le tableur et a perdu ses chiffres`,
    'Mettre la colonne au format « Texte » dans le tableur, puis ressaisir la valeur.',
  );

/** A postcode of five figures. */
export function normalisePostcode(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  const code = compact(withoutDecimals(cell)).replace(/^F(?=\d{5}$)/, '');
  if (/^\d{5}$/.test(code)) return valueOf(code);
  if (/^[1-9]\d{3}$/.test(code)) return valueOf(`0${code}`, ZERO_BACK);
  const cedex = /^(\d{5})CEDEX\d{0,2}$/.exec(code);
  if (cedex?.[1]) return valueOf(cedex[1]);
  return refused(
    `code postal illisible : ${quote(cell)}`,
    'Écrire cinq chiffres, par exemple 30600.',
  );
}

/** The INSEE code of a commune: 30341, 2A004, 97411. */
export function normaliseInsee(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  const code = compact(withoutDecimals(cell)).replace(/^COM/, '');
  if (/^(\d{5}|2[AB]\d{3})$/.test(code)) return valueOf(code);
  if (/^[1-9]\d{3}$/.test(code)) return valueOf(`0${code}`, ZERO_BACK);
  return refused(
    `code INSEE illisible : ${quote(cell)}`,
    'Écrire les cinq caractères du code de la commune, par exemple 30341.',
  );
}

/** The code of a département: 09, 2A, 974; « 30 - Gard » is read too. */
export function normaliseDepartement(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  const code = /^\(?(\d{1,3}|2[ab])\)?(?![\p{L}\d])/iu
    .exec(withoutDecimals(cell))?.[1]
    ?.toUpperCase();
  if (code && /^(\d\d|2[AB]|97\d)$/.test(code)) return valueOf(code);
  if (code && /^[1-9]$/.test(code)) return valueOf(`0${code}`, ZERO_BACK);
  return refused(
    `département illisible : ${quote(cell)}`,
    'Écrire son numéro, par exemple 30 ou 09.',
  );
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.at(-1 - index));
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

// La Poste's own establishments follow another rule: the sum of the figures is a multiple of five.
function isLaPoste(siret: string): boolean {
  return (
    siret.startsWith('356000000') &&
    siret.split('').reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  );
}

export function isSiret(siret: string): boolean {
  return (
    /^\d{14}$/.test(siret) && Number(siret) > 0 && (luhnSum(siret) % 10 === 0 || isLaPoste(siret))
  );
}

/** A SIRET of fourteen figures whose key is right. */
export function normaliseSiret(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  if (SCIENTIFIC.test(cell.trim())) return lostDigits(cell);
  const siret = compact(withoutDecimals(cell));
  if (isSiret(siret)) return valueOf(siret);
  const padded = siret.padStart(14, '0');
  if (/^\d{12,13}$/.test(siret) && isSiret(padded)) return valueOf(padded, ZERO_BACK);
  if (!/^\d{14}$/.test(siret)) {
    return refused(
      `SIRET illisible : ${quote(cell)}`,
      'Écrire quatorze chiffres, ou laisser la case vide.',
    );
  }
  return refused(
    `SIRET ${siret} impossible : sa clé de contrôle est fausse`,
    "Vérifier le numéro sur l'annuaire des entreprises, ou laisser la case vide.",
  );
}
