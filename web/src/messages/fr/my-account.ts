import { formatDate } from './format';

export const myAccount = {
  title: 'Mon compte',
  kicker: 'Espace professionnel',
  loading: 'Chargement…',
  reminders: {
    title: 'Rappels',
    text: 'Nous écrivons quand une fiche que vous tenez n’est plus confirmée.',
  },
  data: {
    title: 'Mes données',
    text: 'Tout ce que Maillage sait de vous\u00a0: compte, droits, connexions, demandes, et les fiches où votre nom est gardé.',
    download: 'Télécharger une copie',
    file: 'maillage-mes-donnees.json',
    done: 'La copie est dans vos téléchargements.',
    kept: 'Vos coordonnées dans les fiches',
    keptText:
      'Si vous tenez un poste dans une structure, votre nom n’est montré qu’aux professionnels, et seulement avec votre accord. Chaque courriel reçu à ce sujet porte un lien pour retirer cet accord.',
  },
  keys: {
    title: 'Clés d’API',
    text: 'Une clé laisse une machine lire ou écrire à votre place. Gardez-la secrète.',
    none: 'Vous n’avez aucune clé.',
    name: 'À quoi servira-t-elle\u00a0?',
    scopes: 'Ce qu’elle pourra faire',
    scope: {
      lecture: 'Lire ce que vous voyez',
      'ecriture:structure': 'Écrire dans les fiches que vous modifiez',
    },
    days: 'Durée',
    lasting: { 30: 'Un mois', 90: 'Trois mois', 365: 'Un an' },
    create: 'Créer la clé',
    once: 'Voici votre clé. Copiez-la maintenant\u00a0: elle ne sera plus montrée.',
    field: 'La clé',
    copy: 'Copier',
    copied: 'Clé copiée.',
    hide: 'C’est copié, la cacher',
    about: (name: string) => `\u00a0: ${name}`,
    begins: (prefix: string) => `Commence par ${prefix}`,
    until: (day: string) => `jusqu’au ${formatDate(day)}`,
    used: (day: string | null) =>
      day === null ? 'jamais utilisée' : `utilisée le ${formatDate(day)}`,
    revoked: (day: string) => `Révoquée le ${formatDate(day)}`,
    revoke: 'Révoquer',
  },
  erase: {
    title: 'Effacer mon compte',
    text: 'Votre compte et tout ce qui vous nomme sont effacés, sans retour. L’historique des fiches garde «\u00a0compte supprimé\u00a0».',
    field: (word: string) => `Pour confirmer, écrivez «\u00a0${word}\u00a0»`,
    word: 'effacer',
    wrong: (word: string) => `Écrivez «\u00a0${word}\u00a0» pour confirmer.`,
    go: 'Effacer mon compte',
    done: 'Votre compte est effacé.',
    doneText: 'Il ne reste rien qui vous nomme. Chercher une solution ne demande aucun compte.',
    home: 'Revenir à l’accueil',
  },
} as const;
