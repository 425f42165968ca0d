/** Where to look: codes of départements, or codes of one commune; null is everywhere. */
export type PlaceFilter = {
  readonly departements: readonly string[] | null;
  readonly communes: readonly string[] | null;
};
