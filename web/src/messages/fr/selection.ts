import { plural } from './format';

export const selection = {
  title: 'Ma sélection',
  sharedTitle: 'Sélection partagée',
  intro: (count: number) =>
    `${plural(count, 'solution', 'solutions')}, dans l’ordre où vous voulez les proposer.`,
  empty: {
    title: 'Aucune solution gardée',
    text: 'Sur chaque solution, «\u00a0Garder\u00a0» l’ajoute ici pour la comparer, l’imprimer ou l’envoyer.',
    back: 'Chercher une solution',
  },
  shared: {
    title: 'Quelqu’un vous a partagé ces solutions',
    text: 'Elles ne sont pas encore dans votre sélection. Le lien ne contient rien sur la personne.',
    keep: 'Les garder dans ma sélection',
  },
  gone: {
    text: 'Aucune des solutions de ce lien n’est encore publiée.',
    back: 'Chercher une solution',
  },
  undo: {
    done: (count: number) =>
      plural(count, 'solution retirée de la liste.', 'solutions retirées de la liste.'),
    back: 'Annuler',
  },
  actions: {
    print: 'Imprimer',
    pdfTitle: 'Titre du PDF (facultatif)',
    pdfTitleHelp: 'Par exemple «\u00a0Après l’entretien de lundi\u00a0». Pas de nom de jeune.',
    pdfMode: 'Y aller, dans le PDF',
    pdfNoMode: 'Sans le trajet',
    pdf: 'Télécharger le PDF',
    pdfBusy: 'Préparation du PDF…',
    pdfFile: 'selection-maillage.pdf',
    share: 'Copier le lien',
    copied: 'Lien copié, sans le profil',
    copyFailed: 'La copie est refusée par le navigateur\u00a0: copiez l’adresse ci-dessous.',
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
    notes: 'Notes',
    where: 'Où',
    when: 'Quand',
    who: 'Qui appeler',
    entry: 'Comment entrer',
    conditions: 'Conditions',
    forWhom: 'Pour vous\u00a0?',
  },
} as const;
