import { DomainError } from '../errors/domain-error.js';

export const accountsErrors = {
  notSignedIn: () =>
    new DomainError(
      'unauthenticated',
      'connexion.requise',
      'Connectez-vous pour continuer. Si vous l’étiez, votre session est terminée.',
    ),
  forbidden: () =>
    new DomainError(
      'forbidden',
      'droit.absent',
      'Votre compte ne permet pas cette action. Demandez l’accès à la structure ou à la gestion du territoire.',
    ),
  forged: () =>
    new DomainError(
      'forbidden',
      'requete.etrangere',
      'Cette demande ne vient pas de Maillage. Rechargez la page, puis recommencez.',
    ),
  unknownResource: () =>
    new DomainError(
      'not_found',
      'fiche.inconnue',
      'Cette fiche n’existe pas, ou elle n’existe plus.',
    ),
  unknownAccount: () => new DomainError('not_found', 'compte.inconnu', 'Ce compte n’existe pas.'),
  invalidEmail: () =>
    new DomainError(
      'refused',
      'courriel.invalide',
      'Cette adresse électronique n’est pas valable. Écrivez-la comme prenom.nom@exemple.fr.',
    ),
  tooMany: (retryAfterSeconds: number) =>
    new DomainError(
      'too_many',
      'connexion.trop-d-essais',
      `Trop d’essais. Réessayez dans ${retryAfterSeconds < 90 ? `${retryAfterSeconds} s` : `${Math.ceil(retryAfterSeconds / 60)} min`}.`,
      undefined,
      retryAfterSeconds,
    ),
  expiredLink: () =>
    new DomainError(
      'gone',
      'connexion.lien-perime',
      'Ce lien a déjà servi, ou il a plus de quinze minutes. Demandez-en un autre.',
    ),
  otherBrowser: () =>
    new DomainError(
      'forbidden',
      'connexion.autre-navigateur',
      'Ouvrez ce lien dans le navigateur où vous l’avez demandé, ou demandez-en un autre ici.',
    ),
  suspended: () =>
    new DomainError(
      'forbidden',
      'compte.suspendu',
      'Ce compte est suspendu. Écrivez à l’administration de Maillage.',
    ),
  noProvider: () =>
    new DomainError(
      'not_found',
      'connexion.sans-fournisseur',
      'Aucun fournisseur d’identité n’est réglé ici. Demandez un lien par courriel.',
    ),
  providerAway: () =>
    new DomainError(
      'unavailable',
      'connexion.fournisseur-injoignable',
      'Le fournisseur d’identité ne répond pas. Réessayez, ou demandez un lien par courriel.',
      undefined,
      30,
    ),
  providerRefused: () =>
    new DomainError(
      'forbidden',
      'connexion.fournisseur-refuse',
      'Le fournisseur d’identité n’a pas confirmé cette connexion. Recommencez depuis la page de connexion.',
    ),
  expiredVisit: () =>
    new DomainError(
      'gone',
      'connexion.visite-perimee',
      'Cette connexion a déjà servi, a duré plus de quinze minutes, ou vient d’un autre navigateur. Recommencez.',
    ),
  noSiret: () =>
    new DomainError(
      'refused',
      'connexion.siret-absent',
      'Le fournisseur d’identité n’a pas donné le SIRET de votre organisme. Demandez un lien par courriel.',
    ),
  noProviderEmail: () =>
    new DomainError(
      'refused',
      'connexion.courriel-absent',
      'Le fournisseur d’identité n’a pas donné votre adresse électronique. Demandez un lien par courriel.',
    ),
  unsureEmail: () =>
    new DomainError(
      'forbidden',
      'connexion.courriel-non-verifie',
      'Le fournisseur d’identité n’a pas vérifié votre adresse électronique. Demandez un lien par courriel.',
    ),
  unknownKey: () =>
    new DomainError(
      'unauthenticated',
      'cle.inconnue',
      'Cette clé d’API n’existe pas, a expiré ou a été révoquée.',
    ),
  keyForbidden: () =>
    new DomainError(
      'forbidden',
      'cle.portee',
      'La portée de cette clé ne permet pas cette action.',
    ),
  noSuchKey: () => new DomainError('not_found', 'cle.absente', 'Cette clé n’existe pas.'),
  tooManyKeys: (max: number) =>
    new DomainError(
      'refused',
      'cle.trop-nombreuses',
      `Un compte a au plus ${max} clés en service. Révoquez-en une d’abord.`,
    ),
  lastAdministrator: () =>
    new DomainError(
      'conflict',
      'compte.dernier-administrateur',
      'C’est le dernier administrateur. Donnez d’abord ce rôle à quelqu’un d’autre.',
    ),
  unknownStructure: (id: string) =>
    new DomainError(
      'refused',
      'role.structure-inconnue',
      `La structure « ${id.slice(0, 60)} » n’existe pas.`,
    ),
  unknownTerritory: (code: string) =>
    new DomainError(
      'refused',
      'role.territoire-inconnu',
      `Aucun territoire de cette sorte ne porte le code « ${code.slice(0, 60)} ».`,
    ),
  noDemonstration: () =>
    new DomainError(
      'not_found',
      'demonstration.absente',
      'Il n’y a pas de compte de démonstration de ce nom ici.',
    ),
} as const;
