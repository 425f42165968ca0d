import type { Commune } from '../../api/territories/commune.js';

/** A commune of which nothing is known but its name and what is told. */
export const aCommune = (code: string, nom: string, own: Partial<Commune> = {}): Commune => ({
  code,
  nom,
  departementCode: code.slice(0, 2),
  regionCode: '76',
  arrondissementCode: null,
  epciSiren: null,
  population: null,
  codesPostaux: [],
  zoneEmploi: null,
  zrr2022: null,
  centre: null,
  centreApproximatif: false,
  ...own,
});
