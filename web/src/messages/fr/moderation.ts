import { plural } from './format';
import { formatMoment } from './moments';

export const moderation = {
  title: 'À décider',
  kicker: 'Mon territoire',
  subtitle: 'Ce qui attend votre accord avant d’être public, et ce qui l’est déjà et se relit.',
  loading: 'Chargement des demandes…',
  count: (total: number) => (total === 0 ? 'Aucune demande' : plural(total, 'demande', 'demandes')),
  filters: {
    title: 'Filtrer les demandes',
    statut: 'État',
    nature: 'Sorte de demande',
    all: 'Toutes',
  },
  statuts: {
    en_attente: 'En attente',
    acceptee: 'Acceptées',
    refusee: 'Refusées',
    retiree: 'Retirées par leur auteur',
  },
  natures: {
    premiere_publication: 'Première publication',
    champs_sensibles: 'Changement sensible',
    relecture: 'Déjà publié, à relire',
    suggestion_import: 'Suggestion d’un import',
  },
  kinds: {
    structure: 'Structure',
    service: 'Solution',
    permanence: 'Permanence',
    fermeture: 'Fermeture',
    poste: 'Poste',
    lieu: 'Lieu',
  },
  none: {
    title: 'Rien à décider',
    text: 'Aucune demande ne répond à ces filtres. Les nouvelles arrivent ici d’elles-mêmes.',
  },
  keys: 'Au clavier, sur une demande\u00a0: J la suivante, K la précédente, A accepter, R refuser.',
  asked: (who: string | null, days: number) =>
    `${who ?? 'Un import'}, ${days === 0 ? 'aujourd’hui' : `il y a ${plural(days, 'jour', 'jours')}`}`,
  from: (source: string) => `Source\u00a0: ${source}`,
  gone: 'Cette fiche n’existe plus\u00a0: la demande ne peut plus être acceptée.',
  before: 'Avant',
  after: 'Proposé',
  written: 'Publié',
  suggested: 'Dit par l’import',
  today: 'Aujourd’hui',
  moved: 'Changé depuis la demande',
  movedText:
    'La fiche a changé depuis cette demande\u00a0: accepter remplace ce qu’elle dit aujourd’hui.',
  see: 'Voir la fiche',
  seeDraft: 'Voir toute la fiche, ses permanences comprises',
  history: 'Historique',
  accept: 'Accepter',
  acceptReview: 'C’est bon',
  acceptAnyway: 'Accepter quand même',
  refuse: 'Refuser',
  refuseReview: 'Revenir à l’état d’avant',
  reason: 'Pourquoi\u00a0?',
  reasonHelp: 'La personne lira ces mots dans un courriel, et retrouvera ce qu’elle avait écrit.',
  send: 'Refuser et prévenir',
  cancel: 'Ne pas refuser',
  next: 'Passer à la suivante',
  accepted: (title: string) => `Accepté\u00a0: ${title}.`,
  refused: (title: string) => `Refusé\u00a0: ${title}.`,
  notPutBack: (count: number) =>
    `${plural(count, 'champ changé', 'champs changés')} depuis par quelqu’un d’autre\u00a0: laissés tels quels.`,
  decided: (
    statut: 'acceptee' | 'refusee' | 'retiree' | 'en_attente',
    who: string | null,
    at: string | null,
  ) =>
    [
      { acceptee: 'Acceptée', refusee: 'Refusée', retiree: 'Retirée', en_attente: 'En attente' }[
        statut
      ],
      who === null ? '' : `par ${who}`,
      at === null ? '' : `le ${formatMoment(at)}`,
    ]
      .filter(Boolean)
      .join(' '),
  motif: (text: string) => `Motif\u00a0: ${text}`,
  about: (title: string) => `\u00a0: ${title}`,
  pages: {
    nav: 'Pages des demandes',
    previous: 'Page précédente',
    next: 'Page suivante',
    position: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  },
} as const;
