import type { Champs, Objet } from '../../catalogue/edition/sheet.js';

const SHEETS_NAMED: Readonly<Record<string, readonly Objet[]>> = {
  lieu_id: ['lieu'],
  poste_id: ['poste'],
  service_id: ['service'],
  structure_id: ['structure'],
  gestionnaire_id: ['structure'],
  // A post has a successor, and so has a structure that closed.
  successeur_id: ['poste', 'structure'],
};

export type NamedValues = {
  /** The sheets that fields name by their ids. */
  readonly sheets: ReadonlyMap<Objet, ReadonlySet<string>>;
  /** The codes of communes, EPCI and départements. */
  readonly territories: ReadonlySet<string>;
  /** The words of long vocabularies. */
  readonly slugs: ReadonlySet<string>;
};

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** What the fields of sheets name by an id or a code that says nothing to people. */
export function namedValues(all: readonly Champs[]): NamedValues {
  const sheets = new Map<Objet, Set<string>>();
  const territories = new Set<string>();
  const slugs = new Set<string>();
  for (const [champ, value] of all.flatMap((champs) => Object.entries(champs))) {
    for (const objet of SHEETS_NAMED[champ] ?? []) {
      const ids = sheets.get(objet) ?? new Set();
      sheets.set(objet, ids);
      for (const id of textsOf(value)) ids.add(id);
    }
    if (champ === 'zone_eligibilite' || champ === 'code_insee') {
      for (const code of textsOf(value)) territories.add(code);
    }
    if (champ === 'thematiques' || champ === 'reseaux_porteurs') {
      for (const slug of textsOf(value)) slugs.add(slug);
    }
  }
  return { sheets, territories, slugs };
}
