/** What a visit to the identity provider needs: the page to open, and what its answer is checked against. */
export type Visit = {
  readonly url: string;
  readonly nonce: string;
  readonly verifier: string;
};

export type Checks = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** What the provider says of a person, signatures checked, not yet read. */
export type Identity = {
  readonly emetteur: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string;
};

export const IDENTITY_PROVIDER = Symbol('IDENTITY_PROVIDER');

/** A border: the provider of the settings, or none. */
export type IdentityProvider = {
  /** Its name on the sign-in page. */
  readonly name: string;
  /** Throws `connexion.fournisseur-injoignable`. */
  readonly visit: (state: string) => Promise<Visit>;
  /** Throws `connexion.fournisseur-injoignable` or `connexion.fournisseur-refuse`. */
  readonly redeem: (answer: URLSearchParams, checks: Checks) => Promise<Identity>;
  /** Where to end the provider's session too; null when it has no such page. */
  readonly farewell: (idToken: string) => Promise<string | null>;
};
