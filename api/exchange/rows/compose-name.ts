import type { Cells } from '../columns/fields.js';
import { normaliseLine } from '../values/normalise-text.js';
import { properCase } from '../values/proper-case.js';

const NAME_MAX = 150;

export type ComposedName = { readonly nom: string; readonly gestionnaire: string | null };

const clean = (cell: string | undefined): string | null => {
  const line = cell === undefined ? null : normaliseLine(cell);
  return line === null ? null : properCase(line);
};

// « 09-ML ARIEGE » and « 34- MLJ … » carry their département in front.
const withoutDepartement = (name: string): string => name.replace(/^\d{2,3}\s?-\s?/, '');

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/^MLI\b/i, 'Mission locale d’insertion'],
  [/^MLJ\b/i, 'Mission locale jeunes'],
  [/^ML\b/i, 'Mission locale'],
];

function spellMissionLocale(name: string): string {
  const found = SPELLED.find(([pattern]) => pattern.test(name));
  return found ? name.replace(found[0], found[1]) : name;
}

const firstCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isSaid = (part: string, whole: string): boolean =>
  whole.toLowerCase().includes(part.toLowerCase());

// A usual name that is only a town or an acronym needs the official one before it.
function usualName(usual: string, official: string | null): string {
  const known = spellMissionLocale(withoutDepartement(usual));
  if (official === null || /mission|\bml/i.test(withoutDepartement(usual)))
    return firstCapital(known);
  const whole = spellMissionLocale(withoutDepartement(official));
  return isSaid(known, whole) ? whole : `${whole} (${known})`;
}

function cut(name: string): string {
  return name.length <= NAME_MAX ? name : `${name.slice(0, NAME_MAX - 1).trimEnd()}…`;
}

/** The name of a row, from the several columns that may carry it; null when none does. */
export function composeName(cells: Cells): ComposedName | null {
  const gestionnaire = clean(cells.gestionnaire);
  const usual = clean(cells.nom_usuel);
  const official = clean(cells.nom_officiel);
  const nom =
    clean(cells.nom) ??
    (usual
      ? usualName(usual, official)
      : official && spellMissionLocale(withoutDepartement(official)));
  if (nom) return { nom: cut(nom), gestionnaire };
  const enseigne = clean(cells.enseigne);
  const raisonSociale = clean(cells.raison_sociale);
  if (!enseigne || !raisonSociale) {
    const only = enseigne ?? raisonSociale;
    return only ? { nom: cut(only), gestionnaire } : null;
  }
  if (isSaid(enseigne, raisonSociale)) return { nom: cut(raisonSociale), gestionnaire };
  return {
    nom: cut(`${enseigne} – ${raisonSociale}`),
    gestionnaire: gestionnaire ?? raisonSociale,
  };
}
