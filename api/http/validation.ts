import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error.js';
import { describeIssue } from './describe-issue.js';

z.config({ localeError: describeIssue });

type Issue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
};

const fieldOf = (issue: Issue): string =>
  (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');

/** Turns schema issues into one refusal that names each field in plain French. */
export function toMalformed(issues: readonly Issue[]): DomainError {
  const details = issues
    .slice(0, 20)
    .map((issue) => ({ champ: fieldOf(issue), message: issue.message.slice(0, 300) }));
  const first = details[0];
  const where = first?.champ ? `« ${first.champ.slice(0, 60)} » : ` : '';
  return new DomainError(
    'malformed',
    'requete.invalide',
    `Requête invalide. ${where}${first?.message ?? ''}`.trim(),
    details,
  );
}

export const validationPipe = new StandardSchemaValidationPipe({ exceptionFactory: toMalformed });
