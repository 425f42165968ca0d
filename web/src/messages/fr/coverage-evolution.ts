import { formatDate, formatNumber, plural } from './format';

const young = (count: number | null): string =>
  count === null ? 'jeunes non comptés' : plural(count, 'jeune', 'jeunes');

export const evolution = {
  title: 'Depuis la dernière réunion',
  subtitle:
    'Ce qui a été gagné, ce qui a été perdu, et pourquoi, entre deux instantanés de la couverture.',
  back: 'Carte de couverture',
  trial: 'Et si\u00a0?',
  loading: 'Comparaison…',
  filters: 'Ce que l’on compare',
  before: 'Avant',
  after: 'Après',
  now: 'Maintenant',
  need: 'Besoin',
  allNeeds: 'Tous les besoins',
  moment: (jour: string, nom: string | null) =>
    nom ? `${nom} (${formatDate(jour)})` : formatDate(jour),
  asked: (nom: string | null) => (nom ? `${nom} (en cours)` : 'Instantané en cours'),
  fixed: (minutes: number) =>
    `Les instantanés sont pris pour des trajets de ${minutes} minutes au plus.`,
  none: 'Aucun instantané n’a encore été pris',
  noneText:
    'Un instantané est pris chaque mois, et quand un gestionnaire le demande. Il n’y a rien à comparer avant le premier.',
  take: {
    title: 'Prendre un instantané maintenant',
    text: 'La couverture de toute la région, telle qu’elle est aujourd’hui, gardée pour être comparée.',
    name: 'Nom (facultatif)',
    namePlaceholder: 'Avant l’instance de décembre',
    go: 'Prendre un instantané',
    taken: 'Instantané pris\u00a0: il est dans la liste.',
    asked: 'Instantané demandé\u00a0: il sera là dans quelques secondes.',
  },
  between: (avant: string, apres: string, nom: string) => `${nom}\u00a0: du ${avant} au ${apres}`,
  needs: {
    title: 'Besoin par besoin',
    caption: 'Jeunes et communes gagnés et perdus, par besoin',
    columns: {
      besoin: 'Besoin',
      gagnees: 'Gagnés',
      perdues: 'Perdus',
      autres: 'Autre changement',
      inchangees: 'Communes inchangées',
    },
    cell: (communes: number, jeunes: number | null) =>
      communes === 0 ? '0' : `${young(jeunes)} (${plural(communes, 'commune', 'communes')})`,
    nothing: 'Rien n’a changé entre ces deux moments.',
  },
  reasons: {
    gagnees: 'Gagnés\u00a0: ce qui manquait',
    perdues: 'Perdus\u00a0: ce qui manque maintenant',
    line: (communes: number, jeunes: number | null) =>
      `${young(jeunes)}, ${plural(communes, 'commune', 'communes')}`,
  },
  hiddenHelp:
    'Non comptés\u00a0: il n’y a là que des communes de moins de 5 jeunes. Elles ne comptent dans aucun nombre de jeunes, pour qu’aucun petit nombre ne se devine.',
  ignored: (count: number) =>
    `${plural(count, 'commune fusionnée ou séparée', 'communes fusionnées ou séparées')} entre-temps, sans comparaison.`,
  communes: {
    caption: (besoin: string) => `Communes qui ont changé\u00a0: ${besoin}`,
    columns: {
      nom: 'Commune',
      jeunes: 'Jeunes',
      sens: 'Changement',
      avant: 'Avant',
      apres: 'Après',
    },
    directions: { gagnee: 'Gagnée', perdue: 'Perdue', autre: 'Autrement' },
    hidden: '< 5',
    estimated: 'estimé',
    more: (count: number) => `Montrer les ${formatNumber(count)} autres`,
    less: 'Montrer moins',
  },
  trend: {
    title: 'Tendance',
    ofNeed: (besoin: string) => `Jeunes couverts\u00a0: ${besoin}`,
    label: (besoin: string) =>
      `Courbe des jeunes couverts, d’un instantané à l’autre\u00a0: ${besoin}. Le tableau donne les mêmes chiffres.`,
    columns: {
      jour: 'Jour',
      couverts: 'Couverts',
      a_confirmer: 'À confirmer',
      non_couverts: 'Non couverts',
      inconnus: 'Horaires inconnus',
    },
    figures: 'Les chiffres de la courbe',
    now: (jour: string) => `${formatDate(jour)} (maintenant)`,
    sameDay:
      'Un seul jour connu pour l’instant\u00a0: la courbe commencera au prochain instantané.',
    tooFew: 'Pas encore d’instantané\u00a0: la courbe commencera avec le premier.',
    count: (value: number | null) => (value === null ? 'non comptés' : formatNumber(value)),
    all: 'Tous les besoins, depuis le dernier instantané',
  },
} as const;
