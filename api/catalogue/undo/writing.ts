/** One transaction, by its number and its instant: numbers start again in a restored database. */
export type Writing = { readonly transaction_id: number; readonly instant: string };

export type Created = {
  readonly structures: readonly string[];
  readonly services: readonly string[];
};

/** What undoing did, and what it left because somebody wrote it since. */
export type Undone = {
  readonly structures_retirees: number;
  readonly structures_gardees: number;
  readonly services_retires: number;
  readonly services_gardes: number;
  readonly champs_remis: number;
  readonly champs_gardes: number;
};
