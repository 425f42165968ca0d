import { formatDate, formatNumber, formatPhone, plural } from './format';

const FAMILIES = {
  personne: 'La personne à contacter',
  horaires: 'Les jours et les horaires',
  conditions: 'Les conditions',
  adresse: 'L’adresse',
} as const;

export const campaigns = {
  title: 'Campagnes',
  kicker: 'Mon territoire',
  subtitle: 'Faire confirmer les fiches d’un territoire, et savoir qui appeler.',
  loading: 'Chargement des campagnes…',
  none: 'Aucune campagne. Préparez-en une\u00a0: rien ne part avant que vous la lanciez.',
  statuts: {
    preparee: { tone: 'neutral', label: 'Préparée' },
    lancee: { tone: 'positive', label: 'Lancée' },
    close: { tone: 'unsure', label: 'Close' },
  },
  mailles: {
    commune: 'Commune',
    epci: 'Intercommunalité',
    departement: 'Département',
    region: 'Région',
    territoire: 'Mission locale',
  },
  place: (kind: string, name: string) => `${kind}\u00a0: ${name}`,
  dates: (from: string, to: string) => `Du ${formatDate(from)} au ${formatDate(to)}`,
  kinds: (kinds: readonly string[]) =>
    kinds.length === 0 ? 'Toutes les sortes de structures' : kinds.join(', '),
  families: FAMILIES,
  asked: (families: readonly (keyof typeof FAMILIES)[]) =>
    families.length === 0 ? 'La fiche entière' : families.map((one) => FAMILIES[one]).join(', '),
  form: {
    open: 'Préparer une campagne',
    title: 'Préparer une campagne',
    nom: 'Nom de la campagne',
    nomHelp: 'Les structures le lisent dans le courriel.',
    territory: 'Territoire',
    kinds: 'Sortes de structures',
    kindsChosen: (count: number) =>
      count === 0 ? 'Sortes de structures\u00a0: toutes' : `Sortes de structures\u00a0: ${count}`,
    families: 'À confirmer',
    familiesHelp: 'Rien de coché\u00a0: la fiche entière.',
    from: 'Premier jour',
    to: 'Dernier jour',
    submit: 'Enregistrer la campagne',
    cancel: 'Annuler',
  },
  launch: 'Lancer',
  launchSure: (from: string) =>
    `Les courriels partiront dès le ${formatDate(from)}. Chaque structure en reçoit un, une seule fois.`,
  launchYes: 'Oui, lancer',
  close: 'Clore',
  closeSure: 'Plus aucun courriel ne partira. Ce qui est confirmé le reste.',
  closeYes: 'Oui, clore',
  no: 'Non, revenir',
  progress: {
    title: 'Avancement',
    notYet: 'Les fiches seront choisies au lancement.',
    label: (done: number, total: number) =>
      `${plural(done, 'fiche confirmée', 'fiches confirmées')} sur ${formatNumber(total)}`,
    filter: 'Fiches à montrer',
    all: 'Toutes',
    states: {
      confirmee: { tone: 'positive', label: 'Confirmée' },
      en_attente: { tone: 'unsure', label: 'En attente de réponse' },
      rebond: { tone: 'negative', label: 'À appeler\u00a0: courriel revenu' },
      sans_adresse: { tone: 'negative', label: 'À appeler\u00a0: sans courriel' },
      a_contacter: { tone: 'neutral', label: 'Courriel à partir' },
    },
    option: (label: string, count: number) => `${label} (${formatNumber(count)})`,
    none: 'Aucune fiche.',
    noPhone: 'Numéro inconnu',
    call: (phone: string) => formatPhone(phone),
    callName: (name: string) => `\u00a0: ${name}`,
  },
  pages: {
    nav: 'Pages des fiches',
    previous: 'Page précédente',
    next: 'Page suivante',
    position: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  },
  back: 'Toutes les campagnes',
} as const;
