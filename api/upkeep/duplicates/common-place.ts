import type { Situe } from '../../accounts/acteur.js';

const common = (a: string | null, b: string | null): string | null => (a === b ? a : null);

/** Where two sheets both stand: who moderates there moderates both. It belongs to neither's people. */
export function commonPlace(a: Situe, b: Situe): Situe {
  return {
    structure_id: '',
    commune: common(a.commune, b.commune),
    epci: common(a.epci, b.epci),
    departement: common(a.departement, b.departement),
    region: common(a.region, b.region),
    territoires: a.territoires.filter((id) => b.territoires.includes(id)),
  };
}
