import { formatDate, formatHours, plural, sentence } from './format';
import { formatClock, formatShortDay } from './moments';

const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

export const mySheets = {
  title: 'Mes fiches',
  kicker: 'Mon offre',
  subtitle: 'Ce que vous proposez, tel que les conseillers le lisent.',
  loading: 'Chargement de vos fiches…',
  none: {
    title: 'Vous ne rédigez encore aucune fiche',
    text: 'Retrouvez votre structure, ou inscrivez-la\u00a0: le gestionnaire du territoire décidera.',
    join: 'Rejoindre ou inscrire une structure',
  },
  structure: {
    edit: 'Modifier la structure',
    members: 'Personnes',
    see: 'Voir la fiche publique',
    add: 'Ajouter une solution',
    adding: 'Nom de la nouvelle solution',
    addingHelp: 'Par exemple «\u00a0Permanence d’écoute à Vauvert\u00a0».',
    create: 'Commencer la fiche',
    cancel: 'Ne pas ajouter',
    noService: 'Aucune solution\u00a0: ajoutez ce que vous proposez aux jeunes.',
  },
  states: {
    publie: { tone: 'positive', label: 'Publiée' },
    brouillon: { tone: 'neutral', label: 'Brouillon' },
    soumis: { tone: 'unsure', label: 'En attente de publication' },
    retire: { tone: 'negative', label: 'Retirée' },
    fermee: { tone: 'negative', label: 'Fermée' },
  },
  waiting: 'Changement en attente',
  refused: 'Refusée',
  toConfirm: 'À confirmer',
  draft: 'Brouillon à publier',
  closed: (to: string | null) =>
    to === null ? 'Fermé jusqu’à nouvel ordre' : `Fermé jusqu’au ${formatDate(to)}`,
  quality: (score: number) => `Qualité de la fiche\u00a0: ${percent.format(score)}`,
  places: (free: number, total: number | null) =>
    free === 0
      ? 'Complet'
      : `${plural(free, 'place libre', 'places libres')}${total === null ? '' : ` sur ${total}`}`,
  next: 'À faire',
  edit: 'Modifier',
  about: (name: string) => `\u00a0: ${name}`,
  quick: {
    exact: 'Tout est exact',
    exactDone: (at: Date) => `Confirmé à ${formatClock(at)}.`,
    places: 'Complet / places',
    full: 'Complet',
    unknown: 'Je ne sais plus',
    freePlaces: (count: number) => plural(count, 'place', 'places'),
    otherPlaces: 'Autre nombre',
    placesWrong: 'Un nombre entier, de 0 à 100 000.',
    say: 'Dire',
    placesDone: (free: number | null) =>
      free === null
        ? 'Le nombre de places n’est plus dit.'
        : `${sentence(mySheetsPlaces(free))}. C’est dit.`,
    close: 'Fermé jusqu’au…',
    closeUntil: (date: string) => `Jusqu’au ${formatShortDay(date)}`,
    closeToday: 'Aujourd’hui seulement',
    closeOpen: 'Jusqu’à nouvel ordre',
    closeOther: 'Dernier jour de fermeture',
    closeDone: (to: string | null) => `${mySheetsClosed(to)}. C’est dit.`,
    reopen: (to: string | null) =>
      to === null ? 'Rouvrir dès maintenant' : `Rouvrir avant le ${formatShortDay(to)}`,
    reopened: 'La fermeture est levée.',
    cancel: 'Cette séance est annulée',
    cancelWhich: 'Quelle séance n’a pas lieu\u00a0?',
    session: (date: string, start: string | null, end: string | null, place: string) =>
      [formatShortDay(date), formatHours(start, end), place].filter(Boolean).join(', '),
    noSession: 'Aucune date à venir n’est connue\u00a0: ajoutez une permanence à la fiche.',
    loading: 'Recherche des dates…',
    cancelDone: (date: string) => `La séance du ${formatShortDay(date)} est annulée.`,
    undo: 'Annuler cette action',
    undone: 'C’est annulé\u00a0: la fiche est comme avant.',
  },
} as const;

function mySheetsPlaces(free: number): string {
  return free === 0 ? 'complet' : plural(free, 'place libre', 'places libres');
}

function mySheetsClosed(to: string | null): string {
  return to === null ? 'Fermé jusqu’à nouvel ordre' : `Fermé jusqu’au ${formatShortDay(to)}`;
}
