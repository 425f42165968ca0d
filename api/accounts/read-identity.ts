import { z } from 'zod';
import { readEmail } from './read-email.js';

const said = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  siret: z.string().optional(),
  given_name: z.string().optional(),
  usual_name: z.string().optional(),
  family_name: z.string().optional(),
});

export type Person = {
  readonly sujet: string;
  readonly courriel: string;
  /** Whether the provider answers for the address. */
  readonly courrielSur: boolean;
  readonly nom: string | null;
  readonly siret: string | null;
};

export type ReadIdentity = Person | 'no_siret' | 'no_email';

type Wanted = { readonly siretRequired: boolean; readonly emailTrusted: boolean };

const NAME_MAX = 200;

/** What we keep of what a provider says of somebody; ProConnect gives a SIRET and no `email_verified`. */
export function readIdentity(
  claims: Readonly<Record<string, unknown>>,
  { siretRequired, emailTrusted }: Wanted,
): ReadIdentity {
  const read = said.safeParse(claims);
  if (!read.success) return 'no_email';
  const { sub, email, email_verified, siret, given_name, usual_name, family_name } = read.data;
  const courriel = readEmail(email ?? '');
  if (courriel === null) return 'no_email';
  const digits = (siret ?? '').replaceAll(/\s/g, '');
  const isSiret = /^\d{14}$/.test(digits);
  if (siretRequired && !isSiret) return 'no_siret';
  const nom = [given_name, usual_name ?? family_name].filter(Boolean).join(' ').trim();
  return {
    sujet: sub,
    courriel,
    courrielSur: email_verified ?? emailTrusted,
    nom: nom === '' ? null : nom.slice(0, NAME_MAX),
    siret: isSiret ? digits : null,
  };
}
