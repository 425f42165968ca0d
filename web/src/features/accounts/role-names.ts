export const ROLE_NAMES = ['conseiller', 'partenaire', 'gestionnaire', 'administrateur'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];
