import { plural } from './format';

const WHERE =
  'là où les horaires de transport ne sont pas connus de Maillage\u00a0: un bus y va peut-être.';

/** What is said above the results of a search by travel time. */
export const travelNote = {
  unknownTitle: 'Hors des réseaux connus',
  kept: (count: number) =>
    `${plural(count, 'solution est gardée', 'solutions sont gardées')} sans durée, ${WHERE}`,
  leftOut: (count: number) =>
    `${plural(count, 'solution n’est pas montrée', 'solutions ne sont pas montrées')}, ${WHERE}`,
  hide: 'Ne pas les montrer',
  show: 'Les montrer aussi',
} as const;
