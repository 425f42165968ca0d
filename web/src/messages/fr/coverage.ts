import { bindNumbers, formatNumber, plural } from './format';

const STATES = {
  couvert: 'Couvert',
  a_confirmer: 'À confirmer',
  non_couvert: 'Non couvert',
  inconnu: 'Horaires inconnus',
} as const;

const INDEX = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

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
    territoryChosen: (nom: string) => `Territoire affiché\u00a0: ${nom}`,
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
    title: (besoin: string, nom: string) => `${besoin}\u00a0: ${nom}`,
    covered: 'atteignent une solution vivante',
    unconfirmed: 'n’atteignent que des solutions à confirmer',
    uncovered: 'n’en atteignent aucune',
    unknown: 'vivent là où les horaires de transport sont inconnus',
    young: (count: number | null) =>
      count === null ? 'quelques jeunes, non comptés,' : plural(count, 'jeune', 'jeunes'),
    share: (part: number | null, whole: number | null) =>
      part === null || whole === null || whole === 0
        ? null
        : `${formatNumber(Math.round((100 * part) / whole))} %`,
    estimated: 'Nombre de jeunes estimé d’après la population totale.',
    /** Why a number is not told; nothing where all are. */
    hidden: (communes: number) =>
      communes === 0
        ? ''
        : `${plural(communes, 'commune de moins de 5 jeunes ne compte', 'communes de moins de 5 jeunes ne comptent')} dans aucun nombre de jeunes, pour qu’aucun petit nombre ne se devine.`,
    estimatedTravel: 'Temps de trajet estimés d’après la distance.',
    when: (jour: string) => `Situation du ${jour}.`,
    method: 'Méthode et sources',
  },
  noTimetable:
    'Aucun horaire de transport n’est importé pour ce territoire\u00a0: on ne sait pas ce qui est accessible en bus ou en train.',
  /** Places for 1 000 young people, as precisely as the API says. */
  index: (value: number | null) => (value === null ? '—' : INDEX.format(value)),
  states: STATES,
  stateOf: (state: keyof typeof STATES | null) => STATES[state ?? 'inconnu'],
  reasons: {
    'aucune-offre': 'Aucune offre n’existe',
    'hors-zone': 'Les offres sont réservées à d’autres communes',
    inaccessible: 'Les offres sont trop loin',
    fermee: 'Fermée, ou rien d’ouvert sous 30 jours',
    saturee: 'Complète',
    'sans-interlocuteur': 'Aucun contact sur place',
    'non-confirmee': 'Personne n’a confirmé',
    'horaires-inconnus': 'Horaires de transport inconnus',
  },
  map: {
    label: (besoin: string) =>
      `Carte de couverture\u00a0: ${besoin}. Le tableau donne les mêmes chiffres.`,
    title: 'Sur la carte',
    legend: 'Légende',
    hint: 'Survolez ou touchez un territoire pour lire ses chiffres\u00a0; le tableau les donne tous.',
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
    scroll: 'Tableau à faire défiler',
    caption: (besoin: string, nom: string) =>
      `Couverture du besoin «\u00a0${besoin}\u00a0», ${nom}`,
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
    hiddenHelp:
      '«\u00a0<\u00a05\u00a0»\u00a0: moins de 5 jeunes. Leur nombre n’est pas montré et ne compte dans aucun total.',
    notCounted: 'non comptés',
    unknown: '—',
    outside: (count: number | null) =>
      `dont ${count === null ? 'quelques-uns, non comptés,' : formatNumber(count)} hors du territoire affiché`,
    unknownYoung: (count: number | null) =>
      `dont ${count === null ? 'quelques-uns, non comptés,' : formatNumber(count)} aux horaires inconnus`,
    noPage: (pages: number) =>
      `Cette page n’existe pas\u00a0: le tableau en compte ${formatNumber(pages)}.`,
    firstPage: 'Aller à la première page',
    indexHelp: 'Indice\u00a0: places à temps plein atteintes pour 1\u202f000 jeunes.',
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
  pack: {
    title: 'Dossier de réunion',
    text: 'Tous les besoins du territoire\u00a0: cartes, manques et raisons, offres à confirmer, évolution, sources. À imprimer en noir et blanc.',
    formats: { pdf: 'Dossier à imprimer (PDF)', xlsx: 'Les mêmes chiffres (XLSX)' },
  },
  sheet: {
    back: 'Carte de couverture',
    openOf: (nom: string) => `Ouvrir la fiche de «\u00a0${nom}\u00a0»`,
    wider: 'Plus large\u00a0:',
    kicker: {
      commune: 'Commune',
      epci: 'Intercommunalité',
      arrondissement: 'Arrondissement',
      departement: 'Département',
    },
    communes: (count: number) => plural(count, 'commune', 'communes'),
    young: (count: number | null, estimated: boolean, margin: number | null) =>
      count === null
        ? 'moins de 5 jeunes de 16 à 25 ans'
        : `${formatNumber(count)} jeunes de 16 à 25 ans${
            estimated
              ? ` (estimation${margin === null ? '' : `, à ${formatNumber(margin)} près`})`
              : ''
          }`,
    group: (nom: string) => `Comparable à\u00a0: ${bindNumbers(nom)}`,
    partOfRegion: (ici: number) =>
      `Ce territoire déborde de la région\u00a0: il est classé parmi les comparables d’après ses ${plural(ici, 'commune', 'communes')} d’ici seulement.`,
    conditions: 'Conditions de trajet',
    needs: {
      title: 'Besoin par besoin',
      caption: 'Couverture de chaque besoin',
      columns: {
        besoin: 'Besoin',
        etat: 'État',
        couverts: 'Jeunes couverts',
        aConfirmer: 'Jeunes à confirmer',
        nonCouverts: 'Jeunes sans solution',
        inconnus: 'Jeunes aux horaires inconnus',
        raison: 'Pourquoi',
        vivantes: 'Offres vivantes',
        offresAConfirmer: 'Offres à confirmer',
        demandes: 'Demandes sans réponse (12 mois)',
      },
      map: 'Voir sur la carte',
    },
    reasons: {
      title: (besoin: string) => `Pourquoi\u00a0: ${besoin}`,
      none: 'Toutes les communes sont couvertes.',
      line: (communes: number, jeunes: number | null) =>
        `${plural(communes, 'commune', 'communes')}, ${jeunes === null ? 'jeunes non comptés (moins de 5 par commune)' : plural(jeunes, 'jeune', 'jeunes')}`,
    },
    compare: {
      title: 'Comparé aux autres territoires',
      choose: 'Besoin comparé',
      figures: {
        indice: 'Indice d’accessibilité (places à temps plein pour 1\u202f000 jeunes)',
        part_couverte: 'Part des jeunes couverts',
      },
      sets: {
        region: 'Région',
        departement: 'Département',
        comparables: 'Territoires comparables',
      },
      count: (effectif: number, inconnus: number) =>
        `${plural(effectif, 'territoire', 'territoires')}${
          inconnus === 0 ? '' : `\u00a0; ${formatNumber(inconnus)} sans valeur connue, hors compte`
        }`,
      here: 'Ce territoire',
      unknownHere: 'La valeur de ce territoire n’est pas connue.',
      targets: {
        legitime: 'Cible légitime\u00a0: la médiane des territoires comparables',
        raisonnable:
          'Cible raisonnable\u00a0: la borne basse du quartile au-dessus, parmi les comparables',
        atteignable: 'Cible atteignable\u00a0: la même, dans la région',
      },
      reached: 'au plus haut',
      noHigher: 'aucun palier plus haut',
      unknownTarget: 'non connue',
      table: {
        set: 'Ensemble',
        min: 'Minimum',
        q1: '1er quartile',
        mediane: 'Médiane',
        q3: '3e quartile',
        max: 'Maximum',
      },
      nothing: 'Aucun territoire avec lequel comparer.',
    },
    offers: {
      title: 'Les offres',
      vivantes: 'Vivantes',
      a_confirmer: 'À confirmer',
      sans_interlocuteur: 'Sans contact sur place',
      saturees: 'Complètes',
      fermees: 'Fermées, ou rien d’ouvert sous 30 jours',
      exterieure: 'Rendues depuis l’extérieur du territoire',
      sans_lieu: 'Sans lieu connu',
      none: 'Aucune.',
      more: (count: number) => `Et ${plural(count, 'autre', 'autres')}.`,
      minutes: (minutes: number) => `à ${formatNumber(minutes)} min`,
      access: {
        sur_place: '',
        a_distance: 'à distance',
        hebergement: 'avec hébergement',
        sans_lieu: 'lieu non précisé',
      },
    },
    absent: {
      title: 'Dispositifs nationaux sans lieu ici',
      none: 'Tous les dispositifs de la liste nationale ont un lieu ici.',
      reached: (count: number) =>
        count === 0 ? 'aucun lieu à portée' : plural(count, 'lieu à portée', 'lieux à portée'),
    },
    neighbours: {
      title: 'Voisins',
      line: (km: number) => `${formatNumber(Math.round(km))} km`,
    },
  },
} as const;
