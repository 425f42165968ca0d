import { z } from 'zod';
import { describeDate, describeRecurrence } from '../../catalogue/dates/describe-recurrence.js';
import type { Permanence } from '../../catalogue/dates/next-occurrences.js';
import type { Sheet } from '../../catalogue/edition/sheet.js';

const text = z.string().nullable().default(null);

export const heldPermanence = z.object({
  rrule: text,
  debut: text,
  fin: text,
  heure_debut: text,
  heure_fin: text,
  dates_exclues: z.array(z.string()).default([]),
  dates_ajoutees: z.array(z.string()).default([]),
  jours_feries: z.enum(['exclus', 'inclus']).default('exclus'),
  vacances_scolaires: z.enum(['inclues', 'exclues', 'seulement']).default('inclues'),
  zone_scolaire: text,
}) satisfies z.ZodType<Permanence>;

const named = z.object({ nom: text, intitule: text, du: text, au: text });

function describeClosure(du: string, au: string | null): string {
  if (au === null) return `Fermé à partir du ${describeDate(du)}, jusqu’à nouvel ordre`;
  return `Fermé du ${describeDate(du)} au ${describeDate(au)}`;
}

/** One line for a part of a sheet: « Mairie de Vauvert, chaque lundi de 9 h à 12 h ». */
export function describePart({ objet, champs }: Sheet, lieu: Sheet | undefined): string {
  const { nom, intitule, du, au } = named.parse(champs);
  if (objet === 'fermeture' && du !== null) return describeClosure(du, au);
  if (objet !== 'permanence') return nom ?? intitule ?? '';
  const where = lieu ? `${named.parse(lieu.champs).nom ?? ''}, ` : '';
  return `${where}${describeRecurrence(heldPermanence.parse(champs))}`;
}
