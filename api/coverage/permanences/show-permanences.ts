import type { ServiceSheet } from '../../catalogue/sheet.schema.js';
import type { Sort } from '../raisons.js';
import type { Judged } from './judge-permanences.js';
import type { ETATS_DE_PERMANENCE, PermanenceDuTerritoire } from './permanences.schema.js';

const ETATS: Readonly<Record<Sort, (typeof ETATS_DE_PERMANENCE)[number]>> = {
  vivante: 'vivante',
  'non-confirmee': 'a_confirmer',
  'sans-interlocuteur': 'sans_interlocuteur',
  saturee: 'saturee',
  fermee: 'fermee',
};

type HeldSheet = Pick<ServiceSheet, 'id' | 'nom' | 'permanences'> & {
  readonly structure: Pick<ServiceSheet['structure'], 'id' | 'nom'>;
};

export type Where = {
  readonly nom: string | null;
  readonly code: string | null;
};

/**
 * The permanences of a sheet that are held where it is asked: `placeOf` says in which commune, null elsewhere. One that
 * is over for good, with no day to come and no closure to wait the end of, is held no more.
 */
export function showPermanences(
  { id, nom, structure, permanences }: HeldSheet,
  judged: readonly Judged[],
  placeOf: (lieu: HeldSheet['permanences'][number]['lieu']) => Where | null,
): PermanenceDuTerritoire[] {
  // A sheet that was changed a moment ago has permanences that are not judged yet.
  const isJudged = judged.length === permanences.length;
  return permanences.flatMap((permanence, rank) => {
    const { lieu, phrase, prochaines_dates } = permanence;
    const [prochaine_date = null] = prochaines_dates;
    const known = isJudged ? judged[rank] : undefined;
    if (known && !known.hasDays && !prochaine_date) return [];
    const where = placeOf(lieu);
    if (!where) return [];
    const { latitude, longitude } = lieu;
    return {
      id: permanence.id,
      service_id: id,
      nom,
      structure: { id: structure.id, nom: structure.nom },
      lieu: lieu.nom,
      commune: lieu.commune ?? where.nom,
      code_commune: where.code,
      latitude,
      longitude,
      phrase,
      prochaine_date,
      etat: known ? ETATS[known.sort] : null,
    };
  });
}
