import { z } from 'zod';
import { regleSchema, situationSchema } from '../../dispositifs/regle.schema.js';
import { sayRule } from './say-rule.js';

// What nobody can settle from a profile alone is said by hand.
const waiver = z.object({
  situation: situationSchema,
  precision: z.null().optional(),
  valeur: z.number().nullable(),
});

const typed = z.union([
  z.object({
    sujet: z.literal('age'),
    operateur: z.enum(['min', 'max']),
    valeur: z.number(),
    si: z.array(waiver).optional(),
  }),
  z.object({ sujet: z.literal('date'), valeur: z.string().nullable() }),
  z.object({ sujet: z.literal('departement'), valeur: z.array(z.string()) }),
  z.object({ sujet: z.literal('situations'), valeur: z.array(situationSchema) }),
  z.object({ sujet: z.literal('accueil') }),
  z.object({ sujet: situationSchema, operateur: z.enum(['vrai', 'faux']) }),
]);

const operator = z.object({ sujet: z.enum(['departement', 'situations', 'date', 'accueil']) });

const OPERATORS = {
  departement: 'parmi',
  situations: 'au-moins-un',
  date: 'max',
  accueil: 'toujours',
} as const;

export type CompletedRule =
  | { readonly kind: 'regle'; readonly regle: z.infer<typeof regleSchema> }
  | { readonly kind: 'erreur'; readonly message: string };

/**
 * A rule as a form gives it (its subject, its bound), with all that the sheet keeps: said in French,
 * of this site, checked on `today`. What the rule already says of itself stays, but the sentence,
 * which follows what was typed unless it was written by hand.
 */
export function completeRule(
  given: Readonly<Record<string, unknown>>,
  { index, today }: { readonly index: number; readonly today: string },
): CompletedRule {
  const simple = typed.safeParse(given);
  const implied = operator.safeParse(given);
  const whole = {
    id: `regle-${index + 1}`,
    effet: 'condition',
    nature: 'regle_du_site',
    source_nom: 'La structure',
    source_url: null,
    reference_legale: null,
    valable_du: null,
    valable_au: null,
    verifiee_le: today,
    ...(implied.success ? { operateur: OPERATORS[implied.data.sujet] } : {}),
    ...(simple.success ? { explication: sayRule(simple.data) } : {}),
    ...given,
  };
  const read = regleSchema.safeParse(whole);
  if (read.success) return { kind: 'regle', regle: read.data };
  const [issue] = read.error.issues;
  return { kind: 'erreur', message: issue?.message ?? 'Cette règle ne se lit pas.' };
}
