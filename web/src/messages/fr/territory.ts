import { plural } from './format';

export const territoryWords = {
  title: 'Mon territoire',
  kicker: 'Espace professionnel',
  subtitle: 'Ce qui attend, et toutes les fiches en un fichier.',
  loading: 'Chargement du territoire…',
  todo: {
    title: 'À faire',
    moderation: (count: number) =>
      count === 0
        ? 'Aucune demande à décider'
        : plural(count, 'demande à décider', 'demandes à décider'),
    duplicates: (count: number) =>
      count === 0
        ? 'Aucun doublon à décider'
        : plural(count, 'doublon à décider', 'doublons à décider'),
    solutions: (count: number) =>
      plural(count, 'paire de solutions à décider', 'paires de solutions à décider'),
    campaigns: 'Campagnes',
  },
  export: {
    title: 'Exporter',
    choose: 'Territoire',
    label: (name: string) => `Fichiers\u00a0: ${name}`,
    text: 'Le JSON suit le schéma data·inclusion v1\u00a0; le CSV s’ouvre dans Excel en français\u00a0; l’annuaire est classé par besoin et par commune.',
    none: 'Aucun territoire ne vous est confié.',
  },
} as const;
