import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const WANTED: Readonly<Record<string, string>> = {
  string: 'Un texte est attendu.',
  number: 'Un nombre est attendu.',
  int: 'Un nombre entier est attendu.',
  boolean: 'Vrai ou faux (true ou false) est attendu.',
  array: 'Une liste est attendue.',
  object: 'Un objet JSON est attendu.',
  tuple: 'Une liste est attendue.',
  record: 'Un objet JSON est attendu.',
};
const UNITS: Readonly<Record<string, string>> = {
  string: 'caractère',
  array: 'valeur',
  set: 'valeur',
};
const VALUES_SHOWN = 12;

/** What is wrong with a value, in one plain French sentence. A schema's own message comes before it. */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Cette valeur manque.' : wanted(issue.expected);
    case 'too_big':
      return `Au plus ${counted(Number(issue.maximum), issue.origin)}.`;
    case 'too_small':
      return `Au moins ${counted(Number(issue.minimum), issue.origin)}.`;
    case 'unrecognized_keys':
      return `${issue.keys.length > 1 ? 'Paramètres inconnus' : 'Paramètre inconnu'} : ${quoted(issue.keys)}.`;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    default:
      return 'Cette valeur n’a pas la forme attendue.';
  }
}

function wanted(expected: string): string {
  return WANTED[expected] ?? 'Cette valeur n’est pas du type attendu.';
}

function counted(bound: number, origin: string): string {
  const unit = UNITS[origin];
  if (unit === undefined) return String(bound);
  return `${bound} ${unit}${bound > 1 ? 's' : ''}`;
}

function oneOf(values: readonly string[]): string {
  if (values.includes('true') && values.includes('false')) return wanted('boolean');
  if (values.length > VALUES_SHOWN)
    return 'Cette valeur n’est pas dans la liste des valeurs possibles.';
  return values.length === 1
    ? `Seule valeur possible : ${quoted(values)}.`
    : `Une de ces valeurs est attendue : ${quoted(values)}.`;
}

function quoted(values: readonly string[]): string {
  return values
    .slice(0, VALUES_SHOWN)
    .map((value) => `« ${value.slice(0, 60)} »`)
    .join(', ');
}
