import { z } from 'zod';
import { situationSchema } from './regle.schema.js';
import { SITUATIONS } from './situations.js';

const AGE_MAX = 120;

const situations = z
  .array(situationSchema, 'Une liste de situations est attendue.')
  .max(SITUATIONS.length * 2, 'Trop de situations.')
  .default([]);

/** What is said of the young person: no name, ever. A situation in neither list is unknown. */
export const profilSchema = z
  .strictObject({
    age: z
      .int("L'âge est un nombre entier d'années.")
      .min(0, "L'âge est d'au moins 0 an.")
      .max(AGE_MAX, `L'âge est d'au plus ${AGE_MAX} ans.`)
      .nullable()
      .default(null),
    situations,
    situations_exclues: situations,
  })
  .refine((profil) => !profil.situations.some((one) => profil.situations_exclues.includes(one)), {
    message: 'Une situation ne peut pas être à la fois vraie et fausse.',
    path: ['situations_exclues'],
  })
  .meta({ id: 'Profil' });

export type ProfilBody = z.infer<typeof profilSchema>;
