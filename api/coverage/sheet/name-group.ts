import type {
  ComparableGroup,
  ComparableMaille,
} from '../../territories/comparables/group-comparables.js';

export type NamedGroup = {
  readonly code: string;
  readonly nom: string;
  readonly codes: readonly string[];
};

const MAILLES: Readonly<Record<ComparableMaille, string>> = {
  commune: 'Communes',
  epci: 'Intercommunalités',
  departement: 'Départements',
};

const CLASSES = {
  dense: 'denses',
  intermediaire: 'de densité intermédiaire',
  'peu-dense': 'peu denses',
  'tres-peu-dense': 'très peu denses',
} as const;

const thousands = (population: number): string => population.toLocaleString('fr-FR');

/** « Intercommunalités peu denses, de 10 000 à 20 000 habitants ». */
export function nameGroup(maille: ComparableMaille, group: ComparableGroup): NamedGroup {
  const { classes, populationMin, populationMax, codes } = group;
  const size =
    populationMax === null
      ? `de ${thousands(populationMin)} habitants et plus`
      : `de ${thousands(populationMin)} à ${thousands(populationMax)} habitants`;
  const density = classes.map((classe) => CLASSES[classe]).join(' ou ');
  return {
    code: [...classes, populationMin, populationMax ?? 'plus'].join('-'),
    nom: `${MAILLES[maille]} ${density}, ${size}`,
    codes,
  };
}
