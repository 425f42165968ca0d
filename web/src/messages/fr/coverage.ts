import { formatNumber, plural } from './format';

const STATES = {
  couvert: 'Couvert',
  a_confirmer: 'À confirmer',
  non_couvert: 'Non couvert',
  inconnu: 'Horaires inconnus',
} as const;

export const coverage = {
  title: 'Couverture du territoire',
  kicker: 'Pour les instances et les équipes',
  subtitle:
    'Où les jeunes de 16 à 25 ans atteignent une solution vivante, où ils n’en atteignent pas, et pourquoi.',
  loading: 'Calcul de la couverture…',
  filters: {
    title: 'Ce que l’on regarde',
    territory: 'Territoire',
    territoryPlaceholder: 'Département, EPCI, commune…',
    territoryChosen: (nom: string) => `Territoire affiché : ${nom}`,
    territoryWords: { none: 'Aucun territoire de ce nom.', loading: 'Recherche…' },
    kinds: {
      region: 'région',
      departement: 'département',
      arrondissement: 'arrondissement',
      epci: 'EPCI',
      mission_locale: 'mission locale',
      commune: 'commune',
    },
    need: 'Besoin',
    mode: 'Moyen de transport',
    modes: { pied: 'À pied', velo: 'À vélo', voiture: 'En voiture', transports: 'En transports' },
    minutes: 'Temps de trajet, au plus',
    minutesOf: (minutes: number) => `${minutes} minutes`,
    maille: 'Par',
    mailles: {
      commune: 'commune',
      epci: 'EPCI',
      arrondissement: 'arrondissement',
      departement: 'département',
    },
    unconfirmed: 'Compter aussi les offres à confirmer',
    unconfirmedHelp: 'Celles auxquelles il ne manque que la confirmation de la structure.',
  },
  summary: {
    title: (besoin: string, nom: string) => `${besoin} : ${nom}`,
    covered: 'atteignent une solution vivante',
    unconfirmed: 'n’atteignent que des solutions à confirmer',
    uncovered: 'n’en atteignent aucune',
    unknown: 'vivent là où les horaires de transport sont inconnus',
    young: (count: number | null) =>
      count === null ? 'moins de 5 jeunes' : plural(count, 'jeune', 'jeunes'),
    share: (part: number | null, whole: number | null) =>
      part === null || whole === null || whole === 0
        ? null
        : `${formatNumber(Math.round((100 * part) / whole))} %`,
    estimated: 'Nombre de jeunes estimé d’après la population totale.',
    estimatedTravel: 'Temps de trajet estimés d’après la distance.',
    when: (jour: string) => `Situation du ${jour}.`,
    method: 'Méthode et sources',
  },
  noTimetable:
    'Aucun horaire de transport n’est importé pour ce territoire : on ne sait pas ce qui est accessible en bus ou en train.',
  states: STATES,
  stateOf: (state: keyof typeof STATES | null) => STATES[state ?? 'inconnu'],
  reasons: {
    'aucune-offre': 'Aucune offre n’existe',
    'hors-zone': 'Les offres sont réservées à d’autres communes',
    inaccessible: 'Les offres sont trop loin',
    fermee: 'Fermée, ou rien d’ouvert sous 30 jours',
    saturee: 'Complète',
    'sans-interlocuteur': 'Personne à joindre',
    'non-confirmee': 'Personne n’a confirmé',
    'horaires-inconnus': 'Horaires de transport inconnus',
  },
  map: {
    label: (besoin: string) =>
      `Carte de couverture : ${besoin}. Le tableau donne les mêmes chiffres.`,
    title: 'Carte',
    legend: 'Légende',
    hint: 'Survolez ou touchez un territoire pour lire ses chiffres ; le tableau les donne tous.',
    open: 'Ouvrir la fiche',
    close: 'Fermer',
    offers: 'Montrer les offres',
  },
  figures: {
    young: (count: number | null, estimated: boolean) =>
      count === null
        ? 'moins de 5 jeunes'
        : `${estimated ? 'environ ' : ''}${plural(count, 'jeune', 'jeunes')}`,
    live: (count: number | null) =>
      count === null
        ? 'offres accessibles inconnues'
        : plural(count, 'offre vivante', 'offres vivantes'),
    unconfirmed: (count: number | null) =>
      count === null || count === 0
        ? null
        : plural(count, 'offre à confirmer', 'offres à confirmer'),
  },
  table: {
    title: 'Tableau',
    caption: (besoin: string, nom: string) => `Couverture du besoin « ${besoin} », ${nom}`,
    columns: {
      nom: 'Territoire',
      jeunes: 'Jeunes',
      couvert: 'État',
      raison: 'Pourquoi',
      offres_vivantes: 'Offres vivantes',
      offres_a_confirmer: 'À confirmer',
      indice: 'Indice',
    },
    sort: (column: string) => `Trier par ${column.toLowerCase()}`,
    estimated: 'estimé',
    hidden: '< 5',
    unknown: '—',
    indexHelp: 'Indice : places à temps plein atteintes pour 1 000 jeunes.',
    pages: {
      nav: 'Pages du tableau',
      previous: 'Précédents',
      next: 'Suivants',
      position: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    },
  },
  exports: {
    label: 'Exporter ce tableau',
    formats: { xlsx: 'Excel (XLSX)', csv: 'CSV', geojson: 'GeoJSON' },
  },
  link: 'Couverture du territoire',
} as const;
