import { DomainError } from '../errors/domain-error.js';

export const dispositifsErrors = {
  unknown: (slug: string) =>
    new DomainError(
      'not_found',
      'dispositifs.dispositif-inconnu',
      `Le dispositif « ${slug} » n'existe pas.`,
      {
        slug,
      },
    ),
} as const;
