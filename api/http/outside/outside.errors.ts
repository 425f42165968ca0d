import { DomainError } from '../../errors/domain-error.js';

const refused = (code: string, message: string): DomainError =>
  new DomainError('refused', code, message);

export const outsideErrors = {
  badAddress: () =>
    refused('adresse.invalide', 'Une adresse https:// ou http:// est attendue, sans mot de passe.'),
  notPublic: () =>
    refused('adresse.non-publique', "Cette adresse n'est pas sur Internet : elle n'est pas lue."),
  unreachable: () => refused('adresse.injoignable', 'Cette adresse ne répond pas.'),
  notSecure: () =>
    refused(
      'adresse.non-chiffree',
      'Une adresse https:// est attendue : http:// se lit en chemin.',
    ),
  failed: (status: number, retryAfterSeconds?: number) =>
    new DomainError(
      'refused',
      'adresse.en-erreur',
      `Cette adresse répond par une erreur (${status}).`,
      { statut: status },
      retryAfterSeconds,
    ),
  tooManyAsked: (retryAfterSeconds: number) =>
    new DomainError(
      'too_many',
      'adresse.trop-de-demandes',
      `Trop de demandes en peu de temps. Réessayez dans ${retryAfterSeconds} secondes.`,
      undefined,
      retryAfterSeconds,
    ),
  tooManyRedirects: () => refused('adresse.renvois', 'Cette adresse renvoie sans fin à une autre.'),
  tooBig: () => refused('adresse.trop-gros', 'Ce qui est à cette adresse est trop gros.'),
} as const;
