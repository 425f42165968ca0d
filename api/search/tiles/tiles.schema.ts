import { z } from 'zod';
import { wholeNumber } from '../../http/query.js';

const ZOOM_MAX = 22;

export const tileParams = z
  .strictObject({
    z: wholeNumber(0, ZOOM_MAX),
    x: wholeNumber(0, 2 ** ZOOM_MAX - 1),
    y: z
      .string()
      .regex(/^\d{1,10}\.pbf$/, 'Le nom d’une tuile est son rang suivi de .pbf.')
      .transform((name) => Number(name.slice(0, -'.pbf'.length))),
  })
  .refine(({ z: zoom, x, y }) => x < 2 ** zoom && y < 2 ** zoom, {
    message: "Cette tuile n'existe pas à ce zoom.",
    path: ['z'],
  });

export const tileQuery = z.strictObject({
  jeu: z.string().regex(/^[\w-]{10,64}$/, 'La poignée rendue par la recherche est attendue.'),
});

export type TileParams = z.infer<typeof tileParams>;
export type TileQuery = z.infer<typeof tileQuery>;
