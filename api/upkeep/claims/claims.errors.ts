import { DomainError } from '../../errors/domain-error.js';

/** A structure of the catalogue, as little as it takes to recognise it. */
export type KnownStructure = {
  readonly id: string;
  readonly nom: string;
  readonly commune: string | null;
  readonly a_un_responsable: boolean;
};

export type Decided = {
  readonly decision: string;
  readonly par: string | null;
  readonly le: string | null;
};

const inWords = (seconds: number): string => {
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
};

export const claimsErrors = {
  badSiret: () =>
    new DomainError(
      'refused',
      'siret.invalide',
      'Ce SIRET n’est pas valable : il a 14 chiffres, dont le dernier est une clé. Vérifiez-les, ou continuez sans SIRET.',
      [{ champ: 'siret', message: 'Vérifiez ces 14 chiffres.' }],
    ),
  siretOrReason: () =>
    new DomainError(
      'refused',
      'inscription.siret-absent',
      'Écrivez le SIRET de la structure, ou dites pourquoi elle n’en a pas.',
      [{ champ: 'siret', message: 'Le SIRET, ou la raison de son absence.' }],
    ),
  knownSiret: (structures: readonly KnownStructure[]) =>
    new DomainError(
      'conflict',
      'inscription.siret-connu',
      'Cette structure est déjà dans Maillage. Demandez plutôt à en répondre : rien de ce que vous avez écrit n’est perdu.',
      { structures },
    ),
  unknownStructure: () =>
    new DomainError(
      'not_found',
      'revendication.structure-inconnue',
      'Cette structure n’existe pas, ou elle n’est plus au catalogue.',
    ),
  alreadyMember: () =>
    new DomainError(
      'conflict',
      'revendication.deja-membre',
      'Vous faites déjà partie de cette structure.',
    ),
  alreadyThere: () =>
    new DomainError(
      'conflict',
      'invitation.deja-membre',
      'Cette personne fait déjà partie de la structure.',
    ),
  unknownClaim: () =>
    new DomainError('not_found', 'revendication.inconnue', 'Cette demande n’existe pas ou plus.'),
  alreadyDecided: (decided: Decided) =>
    new DomainError(
      'conflict',
      'revendication.deja-decidee',
      decided.par === null
        ? 'Cette demande a déjà été traitée.'
        : `Cette demande a déjà été traitée par ${decided.par}.`,
      decided,
    ),
  noReason: () =>
    new DomainError(
      'refused',
      'revendication.motif-absent',
      'Dites pourquoi : la personne le lira.',
      [{ champ: 'motif', message: 'Dites pourquoi : la personne le lira.' }],
    ),
  notMember: () =>
    new DomainError(
      'not_found',
      'membre.inconnu',
      'Cette personne ne fait pas partie de la structure.',
    ),
  mayNotRemove: () =>
    new DomainError(
      'forbidden',
      'membre.retrait-refuse',
      'Seule une personne responsable de la structure peut en retirer quelqu’un d’autre.',
    ),
  lastManager: () =>
    new DomainError(
      'conflict',
      'membre.dernier-responsable',
      'C’est la dernière personne qui répond de la structure. Passez d’abord la main à quelqu’un, ou demandez au gestionnaire du territoire de prendre le relais.',
    ),
  hasManager: () =>
    new DomainError(
      'conflict',
      'reprise.responsable-present',
      'Quelqu’un répond déjà de cette structure. Pour changer de personne, passez la main ou retirez-la d’abord.',
    ),
  goneInvitation: () =>
    new DomainError(
      'gone',
      'invitation.perimee',
      'Cette invitation a déjà servi, a été annulée ou a plus de quatorze jours. Demandez-en une autre à la personne qui vous a invité.',
    ),
  unknownInvitation: () =>
    new DomainError('not_found', 'invitation.inconnue', 'Cette invitation n’existe pas ou plus.'),
  otherAddress: () =>
    new DomainError(
      'forbidden',
      'invitation.autre-adresse',
      'Cette invitation est pour une autre adresse que celle de votre compte. Déconnectez-vous, puis rouvrez-la ; ou demandez qu’on vous invite à l’adresse de ce compte.',
    ),
  otherBrowser: () =>
    new DomainError(
      'forbidden',
      'invitation.autre-navigateur',
      'Cette invitation a été ouverte dans un autre navigateur. Continuez là-bas, ou connectez-vous ici avec l’adresse qui l’a reçue.',
    ),
  mustSignIn: () =>
    new DomainError(
      'unauthenticated',
      'invitation.connexion-requise',
      'L’adresse qui a reçu cette invitation a déjà un compte. Connectez-vous avec cette adresse, puis rouvrez l’invitation.',
    ),
  notYourTerritory: () =>
    new DomainError(
      'forbidden',
      'invitation.hors-territoire',
      'Cette structure n’est pas dans votre territoire.',
    ),
  notPublished: () =>
    new DomainError(
      'refused',
      'fermeture.fiche-non-publiee',
      'Seule une structure publiée peut fermer définitivement.',
    ),
  alreadyClosed: () =>
    new DomainError('conflict', 'fermeture.deja-faite', 'Cette structure est déjà fermée.'),
  notClosed: () =>
    new DomainError('conflict', 'fermeture.absente', 'Cette structure n’est pas fermée.'),
  closesLater: () =>
    new DomainError(
      'refused',
      'fermeture.date-a-venir',
      'Une fermeture définitive se déclare le jour venu. D’ici là, indiquez une fermeture à partir de cette date.',
      [{ champ: 'le', message: 'Aujourd’hui ou avant.' }],
    ),
  badSuccessor: () =>
    new DomainError(
      'refused',
      'fermeture.successeur-invalide',
      'Choisissez un successeur ouvert, autre que cette structure.',
      [{ champ: 'successeur_id', message: 'Une structure ouverte, autre que celle-ci.' }],
    ),
  tooMany: (retryAfterSeconds: number) =>
    new DomainError(
      'too_many',
      'demandes.trop-nombreuses',
      `Trop de demandes. Réessayez dans ${inWords(retryAfterSeconds)}.`,
      undefined,
      retryAfterSeconds,
    ),
} as const;
