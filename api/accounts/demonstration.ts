import type { Role } from './acteur.js';

export type DemonstrationAccount = {
  readonly cle: string;
  readonly courriel: string;
  readonly nom: string;
  readonly libelle: string;
  readonly description: string;
  readonly role: Role;
};

const STRUCTURE_ID = 'maillage--e2c-30-001';

/** One account for each role. `.invalid` is reserved (RFC 2606): no mail can ever go there. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  {
    cle: 'conseiller',
    courriel: 'conseiller@demo.maillage.invalid',
    nom: 'Démonstration Conseil',
    libelle: 'Conseillère ou conseiller',
    description: 'Voit les contacts réservés aux professionnels et confirme une information.',
    role: { role: 'conseiller' },
  },
  {
    cle: 'partenaire',
    courriel: 'partenaire@demo.maillage.invalid',
    nom: 'Démonstration Partenaire',
    libelle: 'Partenaire',
    description: 'Responsable de l’École régionale de la 2e chance de Nîmes.',
    role: { role: 'partenaire', structure_id: STRUCTURE_ID, fonction: 'responsable' },
  },
  {
    cle: 'gestionnaire',
    courriel: 'gestionnaire@demo.maillage.invalid',
    nom: 'Démonstration Territoire',
    libelle: 'Gestionnaire de territoire',
    description: 'Modère les fiches du Gard et y mène les campagnes.',
    role: { role: 'gestionnaire', maille: 'departement', code: '30' },
  },
  {
    cle: 'administrateur',
    courriel: 'administrateur@demo.maillage.invalid',
    nom: 'Démonstration Administration',
    libelle: 'Administrateur',
    description: 'Gère les comptes et leurs rôles.',
    role: { role: 'administrateur' },
  },
];
