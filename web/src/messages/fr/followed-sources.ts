import type { FollowedSource, Passage } from '../../api/followed-sources';
import { formatNumber, formatTime, plural } from './format';
import { formatMoment } from './moments';

type Findings = NonNullable<Passage['constat']>;

const statuts: Readonly<Record<Passage['statut'], string>> = {
  en_attente: 'En attente de son tour',
  en_cours: 'Lecture en cours',
  essaye: 'Essayée, rien n’est écrit',
  complet: 'Lecture complète',
  incomplet: 'Lecture incomplète',
  annule: 'Lecture annulée, rien n’est écrit',
  defait: 'Défaite',
};

const genres: Readonly<Record<Passage['genre'], string>> = {
  essai: 'Essai',
  demande: 'À la demande',
  nuit: 'La nuit',
};

const motifs: Readonly<Record<NonNullable<Findings['motif']>, string>> = {
  total_change:
    'La source a changé pendant la lecture. Ce qui a été lu est repris\u00a0; aucune absence n’est comptée.',
  pages_glissees:
    'Des fiches ont glissé d’une page à l’autre pendant la lecture. Ce qui a été lu est repris\u00a0; aucune absence n’est comptée.',
  trop_manquent:
    'Plus d’une fiche sur cinq manque d’un coup. Ce qui a été lu est repris\u00a0; aucune absence n’est comptée.',
};

const atHour = (heure: number): string => formatTime(`${heure}:00`);

function whenRead({
  active,
  heure,
  prochain_le,
}: Pick<FollowedSource, 'active' | 'heure' | 'prochain_le'>): string {
  if (!active || prochain_le === null) return 'En pause';
  return `Chaque nuit à ${atHour(heure)}`;
}

function resultOf({ statut, constat, probleme, lignes_lues }: Passage): string {
  if (probleme !== null) return probleme;
  if (statut === 'en_cours' && lignes_lues !== null)
    return plural(lignes_lues, 'fiche lue', 'fiches lues');
  if (constat === null) return '';
  const parts = [
    plural(constat.structures, 'structure', 'structures'),
    plural(constat.services, 'solution', 'solutions'),
    constat.manquantes > 0 ? plural(constat.manquantes, 'absente', 'absentes') : '',
    constat.retirees > 0 ? plural(constat.retirees, 'retirée', 'retirées') : '',
    constat.revenues > 0 ? plural(constat.revenues, 'revenue', 'revenues') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

export const followedSources = {
  title: 'Sources suivies',
  help: 'Une liste data·inclusion tenue ailleurs, relue chaque nuit. Une fiche absente trois fois de suite est retirée, et revient avec la source. Ce qu’une personne a écrit ou confirmé n’est jamais écrasé.',
  none: 'Aucune source suivie pour l’instant.',
  add: 'Suivre une source',
  loading: 'Chargement des sources…',
  back: 'Tous les imports',
  backToSource: (nom: string) => `Source «\u00a0${nom}\u00a0»`,
  whenRead,
  next: (instant: string) => `Prochaine lecture le ${formatMoment(instant)}`,
  neverRead: 'Jamais lue',
  statuts,
  genres,
  motifs,
  resultOf,
  lastRead: (passage: Passage): string =>
    `${statuts[passage.statut]}, le ${formatMoment(passage.fini_le ?? passage.demande_le)}`,
  form: {
    newTitle: 'Suivre une source',
    newSubtitle: 'Rien n’est lu avant votre essai, votre accord ou l’heure dite.',
    title: 'Réglages',
    nom: 'Nom',
    nomHelp: 'Pour la retrouver. Par exemple\u00a0: data·inclusion, Gard.',
    genre: 'Ce qui est à cette adresse',
    genres: {
      api: 'L’API data·inclusion v1',
      fichier: 'Un fichier JSON data·inclusion',
    },
    url: 'Adresse (https://…)',
    urlHelp:
      'Avec vos filtres. Par exemple\u00a0: https://api.data.inclusion.gouv.fr/api/v1?code_departement=30',
    source: 'Nom court de la source',
    sourceHelp: 'Pour les fiches qui ne disent pas la leur. Lettres minuscules, chiffres, tirets.',
    jeton: 'Jeton d’accès, s’il en faut un',
    jetonHelp: 'Gardé chiffré, jamais montré. Donné à ce serveur seulement.',
    jetonKept: 'Un jeton est gardé\u00a0: laissez vide pour ne pas en changer.',
    forgetToken: 'Oublier le jeton',
    heure: 'Heure de la lecture',
    hour: atHour,
    submit: 'Suivre cette source',
    save: 'Garder ces réglages',
    saved: 'Réglages gardés.',
    cancel: 'Annuler',
  },
  actions: {
    title: 'Lire la source',
    try: 'Essayer maintenant',
    tryHelp: 'L’essai lit tout et dit ce que cela ferait, sans rien écrire.',
    run: 'Lancer maintenant',
    pause: 'Mettre en pause',
    resume: 'Reprendre chaque nuit',
    paused: 'En pause',
    busy: 'Une source est lue en entier avant d’être écrite. Si Maillage s’arrête, la lecture reprend.',
    waiting: 'En attente de son tour…',
    reading: 'Lecture en cours',
    rows: (rows: number) => plural(rows, 'fiche lue', 'fiches lues'),
    cancel: 'Annuler cette lecture',
    missingTitle: 'Des fiches ont-elles vraiment disparu\u00a0?',
    missing: ({ manquantes, attendues }: Findings) =>
      `${formatNumber(manquantes)} des ${plural(attendues, 'fiche connue', 'fiches connues')} manquent dans la dernière lecture. Si c’est une panne de la source, ne faites rien. Si c’est voulu, dites-le\u00a0: leur absence sera comptée, et elles seront retirées après trois lectures complètes.`,
    accept: 'C’est voulu\u00a0: lancer et compter leur absence',
    acceptSure: 'Oui, compter ces absences',
    keep: 'Ne rien faire',
  },
  passages: {
    title: 'Dernières lectures',
    none: 'Cette source n’a pas encore été lue.',
    report: 'Voir le compte rendu',
    reportOf: (passage: Passage) =>
      `Voir le compte rendu de la lecture du ${formatMoment(passage.demande_le)}`,
  },
  passage: {
    title: (instant: string) => `Lecture du ${formatMoment(instant)}`,
    seen: 'Ce que la source a donné',
    pages: 'Pages lues',
    structures: 'Structures',
    services: 'Solutions',
    repeated: 'Rencontrées deux fois, prises une',
    missing: 'Connues, mais absentes cette fois',
    missingOf: ({ manquantes, attendues }: Findings) =>
      `${formatNumber(manquantes)} sur ${formatNumber(attendues)}`,
    back: 'Revenues',
    withdrawn: 'Retirées après trois absences',
    kept: 'Absentes, mais gardées',
    keptHelp: 'quelqu’un les a écrites ou confirmées, elles ont leur équipe ici, ou une solution',
    done: 'Ce que la lecture a fait',
    trial: 'Ce que la lecture ferait',
    undoTitle: 'Défaire',
  },
  undo: {
    help: 'Retire ce que cette lecture a créé, remet ce qu’elle a changé ou retiré, sauf ce que quelqu’un a modifié depuis. La source est mise en pause.',
    ask: 'Défaire cette lecture',
    confirm: 'Oui, tout défaire',
    keep: 'Ne rien défaire',
  },
  remove: {
    title: 'Cesser de suivre',
    help: 'Ce que la source a donné reste dans Maillage. Ses lectures ne pourront plus être défaites.',
    ask: 'Cesser de suivre cette source',
    confirm: 'Oui, cesser de la suivre',
    keep: 'Continuer à la suivre',
  },
} as const;
