import { coverage } from './coverage';
import { formatNumber, plural } from './format';

const SIGNED = new Intl.NumberFormat('fr-FR', {
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});

const young = (count: number | null): string =>
  count === null ? 'quelques jeunes, non comptés,' : plural(count, 'jeune', 'jeunes');

export const trial = {
  title: 'Et si\u00a0?',
  subtitle:
    'Posez des permanences qui n’existent pas encore, et voyez combien de jeunes de plus atteindraient une solution. Rien n’est écrit dans l’annuaire.',
  back: 'Carte de couverture',
  evolution: 'Depuis la dernière réunion',
  loading: 'Calcul de l’essai…',
  conditions: 'Où, et avec quels trajets',
  index: coverage.index,
  signed: (value: number | null) => (value === null ? '—' : SIGNED.format(value)),
  count: (value: number | null) => (value === null ? coverage.table.hidden : formatNumber(value)),
  part: (value: number | null) =>
    value === null ? coverage.table.notCounted : formatNumber(value),
  young,
  form: {
    title: 'Une permanence à essayer',
    change: 'Changer cette permanence',
    place: 'Commune de la permanence',
    placePlaceholder: 'Quissac, Le Vigan…',
    placeWords: { none: 'Aucune commune de ce nom.', loading: 'Recherche…' },
    placeHelp: 'Ou touchez la carte à l’endroit voulu.',
    chosen: (nom: string) => `Lieu choisi\u00a0: ${nom}`,
    point: (nom: string | null, latitude: number, longitude: number) =>
      `${nom ? `${nom}, ` : ''}point de la carte (${formatNumber(latitude)}\u00a0; ${formatNumber(longitude)})`,
    need: 'Besoin',
    from: 'À partir du (facultatif)',
    unknownDays: 'Les jours ne sont pas connus (compté un jour par semaine)',
    places: 'Jeunes accueillis à la fois',
    placesHelp: 'Sans réponse\u00a0: 10.',
    wrongPlaces: 'Un nombre entier, de 1 à 1\u202f000.',
    add: 'Ajouter à l’essai',
    save: 'Remplacer dans l’essai',
    cancel: 'Annuler',
    added: 'Permanence ajoutée à l’essai.',
    errors: {
      place: 'Dites où\u00a0: une commune, ou un point de la carte.',
      days: 'Choisissez au moins un jour.',
      date: 'Choisissez la date.',
      hours: 'La permanence finit avant de commencer\u00a0: vérifiez ses heures.',
      many: 'Un essai compte au plus 10 permanences\u00a0: retirez-en une.',
    },
  },
  bus: {
    beyond: 'Le dimanche, tôt le matin et le soir, peu de bus passent, ou aucun',
    text: 'En transports, le temps de trajet est celui d’un mardi ordinaire, au meilleur départ de la journée. Vérifiez que des bus ou des trains passent, à l’aller et au retour, aux jours et aux heures choisis.',
  },
  list: {
    title: 'Permanences essayées',
    none: 'Aucune pour l’instant\u00a0: ajoutez-en une, ou demandez où les placer.',
    places: (count: number) => `${plural(count, 'place', 'places')} à la fois`,
    first: (jour: string) => `dès le ${jour}`,
    rhythm: (jours: number) => `${plural(jours, 'jour', 'jours')} en quatre semaines`,
    zone: (count: number) =>
      `réservée aux habitants de ${plural(count, 'territoire', 'territoires')}`,
    change: (rang: number) => `Changer la permanence ${rang}`,
    remove: (rang: number) => `Retirer la permanence ${rang}`,
    changeShort: 'Changer',
    removeShort: 'Retirer',
    clear: 'Tout retirer',
  },
  map: {
    title: 'Sur la carte',
    label: (besoin: string) =>
      `Carte de l’essai\u00a0: ${besoin}. Le tableau des communes donne les mêmes chiffres.`,
    when: 'Montrer',
    moments: { avant: 'Avant', apres: 'Après' },
    gained: 'Commune gagnée (contour épais)',
    tried: 'Permanence essayée',
    proposed: 'Lieu proposé',
    draft: 'Lieu choisi',
  },
  effect: {
    title: (besoin: string, nom: string) => `${besoin}\u00a0: ce que cela changerait, ${nom}`,
    shown: 'Besoin montré',
    gained: (besoin: string, jeunes: number | null, communes: number) =>
      communes === 0
        ? `${besoin}\u00a0: aucune commune de plus ne serait couverte.`
        : `${besoin}\u00a0: ${young(jeunes)} de plus atteindraient une solution vivante, dans ${plural(communes, 'commune', 'communes')}.`,
    unknown: (besoin: string) =>
      `${besoin}\u00a0: les horaires de transport sont inconnus ici, on ne peut pas dire ce que cela changerait.`,
    partly: (inconnus: number | null) =>
      `Pour ${young(inconnus)}, les horaires de transport sont inconnus\u00a0: on ne peut rien en dire.`,
    beyond: (jeunes: number | null, communes: number) =>
      communes === 0
        ? ''
        : `Et ${young(jeunes)} hors du territoire, dans ${plural(communes, 'commune', 'communes')}.`,
    caption: 'Avant et après',
    columns: { measure: 'Jeunes', before: 'Avant', after: 'Après', change: 'Écart' },
    rows: {
      couverts: coverage.states.couvert,
      a_confirmer: coverage.states.a_confirmer,
      non_couverts: coverage.states.non_couvert,
      inconnus: coverage.states.inconnu,
    },
    index: 'Indice (places à temps plein pour 1\u202f000 jeunes)',
  },
  communes: {
    title: 'Commune par commune',
    caption: (besoin: string) => `Communes dont un chiffre change\u00a0: ${besoin}`,
    columns: {
      nom: 'Commune',
      jeunes: 'Jeunes',
      avant: 'Avant',
      apres: 'Après',
      offres: 'Offres vivantes',
      indice: 'Indice',
    },
    gained: 'gagnée',
    to: (before: string, after: string) => `${before} → ${after}`,
    none: 'Aucun chiffre ne change.',
    more: (count: number) => `Montrer les ${formatNumber(count)} autres`,
    less: 'Montrer moins',
  },
  placements: {
    title: 'Où placer les prochaines\u00a0?',
    text: 'Même besoin, mêmes jours, mêmes heures et même capacité que la permanence décrite plus haut\u00a0; en plus de celles déjà essayées.',
    count: 'Combien de permanences',
    go: 'Proposer des lieux',
    pending: 'Recherche des meilleurs lieux…',
    candidates: (count: number) =>
      `${plural(count, 'lieu comparé', 'lieux comparés')}\u00a0: centres de communes et espaces France services.`,
    gain: (jeunes: number | null) => `gagne ${young(jeunes)}`,
    together: (jeunes: number | null) => `ensemble ${young(jeunes)}`,
    communes: (count: number) => plural(count, 'commune', 'communes'),
    outside: 'hors du territoire',
    service: 'France services',
    add: 'Ajouter à l’essai',
    addOne: (nom: string) => `Ajouter à l’essai\u00a0: ${nom}`,
    addAll: 'Tout ajouter à l’essai',
  },
  scenarios: {
    title: 'Scénarios',
    signIn: 'Connectez-vous pour garder cet essai, le retrouver et le partager.',
    signInLink: 'Se connecter',
    notForPartners:
      'Les scénarios sont gardés par les conseillers, les gestionnaires et les administrateurs.',
    keepTitle: 'Garder cet essai',
    name: 'Nom du scénario',
    namePlaceholder: 'Un jeudi sur deux à Quissac',
    keep: 'Garder cet essai',
    kept: 'Scénario gardé.',
    update: 'Garder les changements',
    updated: 'Changements gardés.',
    mine: 'Mes scénarios',
    none: 'Aucun scénario gardé.',
    opened: 'ouvert',
    line: (permanences: number, jour: string) =>
      `${plural(permanences, 'permanence', 'permanences')}, modifié le ${jour}`,
    open: 'Ouvrir',
    pack: 'Dossier de réunion avec ce scénario, tel qu’il est gardé\u00a0:',
    openOne: (nom: string) => `Ouvrir «\u00a0${nom}\u00a0»`,
    remove: 'Supprimer',
    removeOne: (nom: string) => `Supprimer «\u00a0${nom}\u00a0»`,
    removeTitle: (nom: string) => `Supprimer «\u00a0${nom}\u00a0»\u00a0?`,
    removeText: 'Le scénario et son lien disparaissent pour de bon.',
    removed: 'Scénario supprimé.',
    cancel: 'Annuler',
    share: 'Partager',
    shareOne: (nom: string) => `Partager «\u00a0${nom}\u00a0» par un lien`,
    shareAgain: 'Nouveau lien',
    revoke: 'Retirer le lien',
    revokeOne: (nom: string) => `Retirer le lien de «\u00a0${nom}\u00a0»`,
    revoked: 'Le lien n’ouvre plus rien.',
    shared: 'partagé par un lien',
    link: 'Lien à envoyer',
    linkHelp:
      'Qui a ce lien lit le scénario, sans compte. Il n’est montré qu’une fois\u00a0: un nouveau lien le remplace.',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    copyFailed: 'La copie n’a pas pu se faire\u00a0: sélectionnez le lien et copiez-le.',
  },
  sharedBy: {
    title: (nom: string) => `Scénario partagé\u00a0: ${nom}`,
    text: (jour: string) =>
      `Modifié le ${jour}. Ce que vous changez ici reste dans cette page\u00a0: le scénario de son auteur ne change pas.`,
    failed: 'Ce lien n’ouvre aucun scénario',
  },
} as const;
