import { typeset } from './typeset.js';

export type AvisMineur = {
  readonly code: 'accord-parental' | 'obligation-de-formation';
  readonly texte: string;
  readonly source_nom: string | null;
  readonly source_url: string | null;
};

const MAJORITE = 18;
const DEBUT_OBLIGATION = 16;

const ACCORD_PARENTAL: AvisMineur = {
  code: 'accord-parental',
  texte: typeset(
    "Avant 18 ans, prévoyez l'accord des parents ou du responsable légal : vérifiez avec la structure ce qu'ils doivent signer.",
  ),
  source_nom: null,
  source_url: null,
};

const OBLIGATION_DE_FORMATION: AvisMineur = {
  code: 'obligation-de-formation',
  texte: typeset(
    "De 16 ans jusqu'au 18e anniversaire, l'obligation de formation s'applique : école, apprentissage, formation, service civique, emploi ou accompagnement social. La mission locale en assure le suivi ; numéro gratuit 0 800 122 500.",
  ),
  source_nom: 'CIDJ',
  source_url: 'https://www.cidj.com',
};

/** What is said of every minor without being asked. */
export function minorNotices(age: number | null): readonly AvisMineur[] {
  if (age === null || age >= MAJORITE) return [];
  return age >= DEBUT_OBLIGATION ? [ACCORD_PARENTAL, OBLIGATION_DE_FORMATION] : [ACCORD_PARENTAL];
}
