/** A set of communes that a manager may hold; `territoire` is a list of communes kept by Maillage. */
export const MAILLES = ['commune', 'epci', 'departement', 'region', 'territoire'] as const;
export type Maille = (typeof MAILLES)[number];

/** `candidat` writes the sheets of a structure that they registered, until a manager decides. */
export const FONCTIONS = ['editeur', 'responsable', 'candidat'] as const;
export type Fonction = (typeof FONCTIONS)[number];

export type Role =
  | { readonly role: 'conseiller' }
  | {
      readonly role: 'partenaire';
      readonly structure_id: string;
      readonly fonction: Fonction;
    }
  | { readonly role: 'gestionnaire'; readonly maille: Maille; readonly code: string }
  | { readonly role: 'administrateur' };

/** Who is calling. A visitor is `null`. */
export type Acteur = {
  readonly compte_id: string;
  readonly courriel: string;
  readonly nom: string | null;
  readonly roles: readonly Role[];
  /** Set when a machine calls in their name, by a key. */
  readonly par?: 'cle';
};

/** Where a sheet stands, so that its structure's people and its territory's manager are recognised. */
export type Situe = {
  readonly structure_id: string;
  readonly commune: string | null;
  readonly epci: string | null;
  readonly departement: string | null;
  readonly region: string | null;
  readonly territoires: readonly string[];
};
