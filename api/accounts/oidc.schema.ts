import { z } from 'zod';
import { plainText } from '../http/query.js';

export const oidcQuery = z.strictObject({
  suite: plainText(500).optional().describe('La page de ce site à ouvrir ensuite'),
});

/** What a provider adds to the address of its answer; it may add more than we know. */
export const oidcAnswerQuery = z.looseObject({
  code: plainText(2000).optional(),
  state: plainText(200).optional(),
  iss: plainText(500).optional(),
  error: plainText(200).optional(),
});

export type OidcQuery = z.infer<typeof oidcQuery>;
export type OidcAnswerQuery = z.infer<typeof oidcAnswerQuery>;
