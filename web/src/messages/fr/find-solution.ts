import { formatDay, formatDistance, formatHours, formatNumber, plural, sentence } from './format';

export const findSolution = {
  pageTitle: 'Chercher une solution',
  hero: 'Trouver une solution près d’un jeune',
  heroText:
    'Ce qui existe près de chez elle, à quoi cette personne a droit et pourquoi, quand c’est ouvert, qui appeler.',
  resultsTitle: (place: string | null) => (place ? `Solutions autour de ${place}` : 'Solutions'),

  form: {
    label: 'Recherche',
    place: 'Commune de la personne',
    placePlaceholder: 'Nom, code postal ou adresse',
    address: 'Adresse',
    fromAddress: (town: string) => `${town}, depuis une adresse`,
    placeChange: (place: string) => `${place}, changer de commune`,
    placeNone: 'Aucune commune de ce nom. Essayez le code postal.',
    placeLoading: 'Recherche…',
    placeClear: 'Effacer la commune',
    need: 'Besoin ou mot',
    needPlaceholder: 'permis, E2C, logement…',
    age: 'Âge',
    agePlaceholder: 'ans',
    ageWrong: (min: number, max: number) => `De ${min} à ${max} ans`,
    submit: 'Chercher',
  },
  needs: {
    title: 'Ou partir de ce que dit la personne',
  },
  profile: {
    summary: (answers: number) =>
      answers === 0
        ? 'Préciser sa situation'
        : `Sa situation\u00a0: ${plural(answers, 'réponse', 'réponses')}`,
    ask: 'Pour lever des doutes',
    settles: (count: number) => `Lève le doute sur ${plural(count, 'solution', 'solutions')}`,
    more: (count: number) =>
      `${plural(count, 'autre question utile', 'autres questions utiles')} dans «\u00a0Sa situation\u00a0»`,
  },
  notices: { title: 'Moins de 18 ans', source: 'Source' },
  summary: (total: number) => plural(total, 'solution', 'solutions'),
  place: (place: string | null) => (place ? `autour de ${place}` : ''),
  verdicts: {
    eligible: (count: number) => plural(count, 'éligible', 'éligibles'),
    a_verifier: (count: number) => `${formatNumber(count)} à vérifier`,
    non_eligible: (count: number) => plural(count, 'non éligible', 'non éligibles'),
  },
  noPlace: {
    title: 'Indiquez la commune de la personne',
    text: 'Sans elle, les solutions de toute l’Occitanie s’affichent, sans distance ni zone d’éligibilité.',
  },
  sort: {
    label: 'Trier par',
    pertinence: 'Pertinence',
    distance: 'Distance',
    duree: 'Temps de trajet',
    prochaine_date: 'Prochaine date',
  },
  export: 'Exporter',
  refine: {
    button: 'Affiner',
    active: (count: number) => `Affiner (${count})`,
    clear: 'Enlever tous les filtres',
    remove: (label: string) => `Enlever le filtre ${label}`,
    activeTitle: 'Filtres choisis',
    distanceOf: (km: number) => `Jusqu’à ${km}\u00a0km`,
    within: (days: number) => `Dans les ${days} jours`,
    zone: 'Zone de la carte',
    eligibleShort: 'Éligible seulement',
    weekHours: 'Au moins 15 h par semaine',
    cejList: 'Sur la liste des actions du CEJ',
    knownTimes: 'Horaires connus seulement',
    anyZone: 'Réservé à d’autres territoires aussi',
  },
  view: { label: 'Affichage', list: 'Liste', map: 'Carte' },
  loading: 'Recherche des solutions…',
  busy: 'Recherche…',
  noMap: 'La carte ne peut pas s’afficher ici. La liste donne les mêmes solutions.',
  notShown: 'Résultats non affichés',
  pages: {
    nav: 'Pages de résultats',
    previous: 'Précédent',
    next: 'Suivant',
    position: (page: number, pages: number) =>
      `Page ${formatNumber(page)} sur ${formatNumber(pages)}`,
  },
  listLabel: 'Solutions trouvées',
} as const;

export const card = {
  unknownPlace: 'Lieu non précisé',
  lodging: 'Hébergement\u00a0: compte quelle que soit la distance',
  remote: 'À distance',
  distance: (meters: number) => `à ${formatDistance(meters)}`,
  roughDistance: (meters: number) =>
    `à environ ${formatDistance(Math.round(meters / 1000) * 1000)}`,
  unknownAddress: 'adresse non connue',
  nextDate: (date: string, start: string | null, end: string | null, uncertain: boolean) =>
    [
      sentence(formatDay(date)),
      formatHours(start, end) ?? 'heure à demander',
      uncertain ? 'date à confirmer' : '',
    ]
      .filter(Boolean)
      .join(', '),
  nextEntry: (date: string) => `Prochaine entrée\u00a0: ${formatDay(date)}`,
  noDate: 'Dates non connues\u00a0: à demander',
  hours: (hours: number) => `${formatNumber(hours)}\u00a0h par semaine`,
  schemeHours: (range: string) => `${range} par semaine selon le dispositif`,
  site: 'Site ou formulaire',
  why: (reasons: number) =>
    reasons > 1 ? `Pourquoi\u00a0? ${reasons} raisons` : 'Pourquoi\u00a0?',
  confirmedOn: (date: string) => `Confirmé le ${date}`,
  neverConfirmed: 'Jamais confirmé',
  sourceYear: (year: number) => `source de ${year}`,
  sourceUndated: 'source sans date',
} as const;
