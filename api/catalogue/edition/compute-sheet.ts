import { z } from 'zod';
import { type MarkedCriterion, markQuality, scoreQualite } from '../score-qualite.js';
import { searchTextsOfStructure } from '../search-words.js';
import type { WeightedText } from '../write-search-text.js';
import type { Champs } from './sheet.js';

const text = z.string().nullable().default(null);
const texts = z.array(z.string()).nullable().default(null);

const scored = z.object({
  source: z.string(),
  adresse: text,
  telephone: text,
  courriel: text,
  lien_mobilisation: text,
  modes_accueil: texts,
  modes_mobilisation: texts,
  mobilisable_par: texts,
  thematiques: texts,
  publics: texts,
  description: z.string().default(''),
  frais: text,
  frais_precisions: text,
});

const named = z.object({
  nom: z.string(),
  type_structure: text,
  reseaux_porteurs: texts,
  commune: text,
  gestionnaire: text,
});

/** The quality score of a service that is written on this day. */
export function scoreOfService(champs: Champs, today: string): number {
  return scoreQualite({ ...scored.parse(champs), date_maj: today }, today);
}

/** Each criterion of quality, for a service that would be written on this day. */
export function qualityOfService(champs: Champs, today: string): readonly MarkedCriterion[] {
  return markQuality({ ...scored.parse(champs), date_maj: today }, today);
}

export function textsOfStructure(champs: Champs): readonly WeightedText[] {
  return searchTextsOfStructure(named.parse(champs));
}
