import { z } from 'zod';

/** The INSEE code of a commune, of today or of the past; 2a004 is read as 2A004. */
export const codeCommune = z
  .string()
  .toUpperCase()
  .regex(/^\d[0-9AB]\d{3}$/, 'Un code INSEE de commune a cinq caractères (30341 pour Vauvert).');
