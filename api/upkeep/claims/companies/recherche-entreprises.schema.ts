import { z } from 'zod';

const TEXT_MAX = 500;

const text = z
  .string()
  .max(TEXT_MAX)
  .nullish()
  .transform((given) => given ?? null);
const matching = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern)
    .nullish()
    .catch(null)
    .transform((given) => given ?? null);
const coordinate = (most: number) =>
  z.coerce
    .number()
    .min(-most)
    .max(most)
    .nullish()
    .catch(null)
    .transform((given) => given ?? null);

const establishment = z.object({
  siret: z.string().regex(/^\d{14}$/),
  adresse: text,
  code_postal: matching(/^\d{5}$/),
  libelle_commune: text,
  commune: matching(/^(?:\d{2}|2[AB])\d{3}$/),
  etat_administratif: z
    .enum(['A', 'F'])
    .nullish()
    .transform((given) => given ?? null),
  nom_commercial: text,
  liste_enseignes: z
    .array(z.string().max(TEXT_MAX))
    .max(50)
    .nullish()
    .transform((given) => given ?? null),
  date_fermeture: matching(/^\d{4}-\d{2}-\d{2}$/),
  longitude: coordinate(180),
  latitude: coordinate(90),
});

/** What recherche-entreprises.api.gouv.fr/search answers, reduced to what we read of it. */
export const directoryAnswer = z.object({
  results: z
    .array(
      z.object({
        siren: z.string().regex(/^\d{9}$/),
        nom_complet: text,
        siege: establishment
          .nullish()
          .catch(null)
          .transform((given) => given ?? null),
        matching_etablissements: z.array(establishment).max(100).default([]),
      }),
    )
    .max(25),
});
