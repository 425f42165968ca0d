import type { SheetOfFacts } from '../facts/fact.js';
import type { KeptLink } from '../links/kept-link.js';
import type { LinkAnswer } from './answers.schema.js';

const shown = (valeur: unknown): string | number | null =>
  typeof valeur === 'string' || typeof valeur === 'number' ? valeur : null;

/** What the link's page is told. Its recipient's address is not. */
export function toLinkAnswer(link: KeptLink, fiches: readonly SheetOfFacts[]): LinkAnswer {
  const { structure_id, expire_le, repondue_le, rythme } = link;
  return {
    structure: { id: structure_id, nom: fiches[0]?.nom ?? '' },
    expire_le,
    repondue_le,
    rythme,
    fiches: fiches.map((fiche) => ({
      ...fiche,
      familles: fiche.familles.map((famille) => ({
        ...famille,
        faits: famille.faits.map((fait) => ({ ...fait, valeur: shown(fait.valeur) })),
      })),
    })),
  };
}
