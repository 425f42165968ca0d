/** What Maillage knows of a service and no list of data·inclusion can say. */
const OURS = [
  'dispositif_slug',
  'hebergement',
  'liste_cej',
  'duree',
  'remuneration',
  'modalite_entree',
  'prochaine_entree',
  'places_total',
  'delai_attente_jours',
  'source_nom',
  'source_url',
  'source_annee',
] as const;

export const UNTOLD_FIELDS = [...OURS, 'regles'] as const;

/** What a sheet says today of these fields, as PostgreSQL reads them. */
export type Untold = Readonly<Record<(typeof UNTOLD_FIELDS)[number], unknown>> & {
  readonly id: string;
};

const NAMES: ReadonlySet<string> = new Set(OURS);

/** Whether a row says nothing of what is ours: it comes from a list that has no words for it. */
export const isUntold = (row: object): boolean =>
  Object.entries(row).every(
    ([name, value]) => !NAMES.has(name) || value === null || value === false,
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The age that a list told in a sentence is the list's: told no more, it goes. */
const isOfList =
  (id: string) =>
  (rule: unknown): boolean =>
    typeof rule === 'object' &&
    rule !== null &&
    'id' in rule &&
    String(rule.id).startsWith(`${id}.age-`);

/** A silence is no erasure: what the row cannot say stays as the sheet has it. */
export function keepUntold<Row extends { readonly id: string; readonly regles?: unknown }>(
  row: Row,
  { id, regles, ...ours }: Untold,
): Row {
  const kept = listOf(regles).filter((rule) => !isOfList(id)(rule));
  return { ...row, ...ours, regles: [...kept, ...listOf(row.regles)] };
}
