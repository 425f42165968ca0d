/** How an offer is told to people. */
export type NamedOffer = {
  readonly id: string;
  readonly nom: string;
  readonly structure_id: string;
  readonly structure_nom: string;
  readonly commune: string | null;
};
