export const ORIGINES = ['inscription', 'revendication'] as const;
export const STATUTS_DE_REVENDICATION = ['en_attente', 'acceptee', 'refusee', 'retiree'] as const;

export type StatutDeRevendication = (typeof STATUTS_DE_REVENDICATION)[number];

/** What is known of a claim when it is decided. */
export type Claim = {
  readonly id: string;
  readonly origine: (typeof ORIGINES)[number];
  readonly structure_id: string;
  /** Null once the person had their account erased. */
  readonly compte_id: string | null;
  readonly statut: StatutDeRevendication;
  readonly decidee_le: string | null;
  readonly decidee_par_nom: string | null;
};
