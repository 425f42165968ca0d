import { aCommune } from './a-commune.js';
import type { Commune, Point } from '../../api/territories/commune.js';
import { indexCommuneNames } from '../../api/territories/commune-names.js';
import { communesAtStart, indexWholeNames } from '../../api/territories/communes-at-start.js';
import { nearestCommunes, orderByLatitude } from '../../api/territories/nearest-communes.js';
import type { CommunesAround } from '../../api/travel/journeys/owner-of-stop.js';

/** Official centres and surfaces; Arles is outside the region, where surfaces are not known. */
const KNOWN: readonly (readonly [string, string, number, number, number | null])[] = [
  ['30341', 'Vauvert', 43.62564, 4.30595, 110.26],
  ['30033', 'Beauvoisin', 43.69601, 4.32243, 27.94],
  ['30006', 'Aimargues', 43.67178, 4.20386, 26.49],
  ['30258', 'Saint-Gilles', 43.65787, 4.40746, 151.82],
  ['35275', 'Saint-Gilles', 48.1522, -1.85388, null],
  ['30189', 'Nîmes', 43.8446, 4.34761, 160.93],
  ['30210', 'Quissac', 43.9184, 3.99706, 23.1],
  ['13004', 'Arles', 43.54688, 4.66183, null],
  ['46034', 'Le Bourg', 44.70657, 1.90942, 13.29],
];

const communes = KNOWN.map(([code, nom, latitude, longitude]) =>
  aCommune(code, nom, { centre: { latitude, longitude } }),
);
const names = indexWholeNames(indexCommuneNames(communes, []).keys);
const placed = orderByLatitude(communes);
const surfaces = new Map(KNOWN.map(([code, , , , km2]) => [code, km2]));

/** A few communes of the south as the official data draw them, the surface of some told otherwise. */
export const communesAround = (km2: Readonly<Record<string, number>> = {}): CommunesAround => ({
  namedIn: (text) => communesAtStart(names, text),
  nearest: (point: Point) => nearestCommunes(placed, point, 1)[0]?.commune ?? null,
  km2Of: (code) => km2[code] ?? surfaces.get(code) ?? null,
});

export function theCommune(code: string): Commune {
  const found = communes.find((commune) => commune.code === code);
  if (!found) throw new Error(`No commune ${code} in this factory.`);
  return found;
}
