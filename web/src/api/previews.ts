import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { previewRecurrence, previewRules } from './client.gen';
import type { Champs } from './edition';

/** What a permanence will say, and its next dates. */
export const recurrencePreviewQuery = (champs: Champs, commune: string | null) =>
  queryOptions({
    queryKey: ['preview-recurrence', champs, commune],
    queryFn: ({ signal }) =>
      previewRecurrence({ body: { champs: { ...champs }, code_commune: commune } }, { signal }),
    placeholderData: keepPreviousData,
  });

export type RulesToPreview = {
  readonly regles: readonly Champs[];
  readonly dispositif: string | null;
  readonly commune: string | null;
};

/** The rules in sentences, and whom they admit among five examples. */
export const rulesPreviewQuery = ({ regles, dispositif, commune }: RulesToPreview) =>
  queryOptions({
    queryKey: ['preview-rules', regles, dispositif, commune],
    queryFn: ({ signal }) =>
      previewRules(
        {
          body: {
            regles: regles.map((regle) => ({ ...regle })),
            dispositif_slug: dispositif,
            code_commune: commune,
          },
        },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
