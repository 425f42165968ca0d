import { plural } from './format';

export const selection = {
  keep: 'Garder',
  kept: 'Gardée',
  title: 'Ma sélection',
  sharedTitle: 'Sélection partagée',
  intro: (count: number) =>
    `${plural(count, 'solution', 'solutions')}, dans l’ordre où vous voulez les proposer.`,
  empty: {
    title: 'Aucune solution gardée',
    text: 'Sur chaque solution, « Garder » l’ajoute ici pour la comparer, l’imprimer ou l’envoyer.',
    back: 'Chercher une solution',
  },
  shared: {
    title: 'Quelqu’un vous a partagé ces solutions',
    text: 'Elles ne sont pas encore dans votre sélection. Le lien ne contient rien sur la personne.',
    keep: 'Les garder dans ma sélection',
  },
  actions: {
    print: 'Imprimer',
    pdf: 'Télécharger le PDF',
    pdfBusy: 'Préparation du PDF…',
    pdfFile: 'selection-maillage.pdf',
    share: 'Copier le lien',
    copied: 'Lien copié, sans le profil',
    copyFailed: 'La copie est refusée par le navigateur : copiez l’adresse ci-dessous.',
    clear: 'Tout retirer',
  },
  list: {
    title: 'Dans l’ordre',
    up: (name: string) => `Monter ${name}`,
    down: (name: string) => `Descendre ${name}`,
    remove: (name: string) => `Retirer ${name}`,
    moved: (name: string, position: number, count: number) =>
      `${name}, maintenant en position ${position} sur ${count}`,
    missing: 'Cette solution n’est plus publiée.',
    failed: 'Cette solution n’a pas pu être lue.',
    loading: 'Chargement…',
  },
  compare: {
    title: 'Comparer',
    label: 'Tableau de comparaison, à faire défiler vers la droite',
    criterion: 'Critère',
    rows: {
      verdict: 'Pour cette personne',
      where: 'Où',
      when: 'Prochaine date',
      duration: 'Durée',
      hours: 'Heures par semaine',
      pay: 'Rémunération',
      fees: 'Coût',
      entry: 'Entrée',
      contact: 'Contact',
    },
    unknown: 'Non connu',
  },
  paper: {
    printedOn: (date: string) =>
      `Imprimé le ${date} depuis Maillage. Appelez avant de vous déplacer.`,
    notes: 'Notes',
    where: 'Où',
    when: 'Quand',
    who: 'Qui appeler',
    entry: 'Comment entrer',
    conditions: 'Conditions',
    forWhom: 'Pour toi ?',
  },
} as const;
