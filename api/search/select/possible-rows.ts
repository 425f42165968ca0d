import {
  CEJ_LISTED,
  EVERYWHERE,
  HAS_POINT,
  LODGES,
  ON_SITE,
  PUBLISHED,
  REMOTE,
  type ServiceColumns,
  SEVERAL_PLACES,
} from '../columns/service-columns.js';
import type { Criteria } from './criteria.js';
import { METRES_PER_DEGREE, reachWithMargin } from './may-be-within.js';

/** Whatever bears one of these may be kept wherever it stands. */
const ANYWHERE = LODGES | REMOTE | SEVERAL_PLACES;

/**
 * The rows that are worth a closer look: published, with the numbers asked, and
 * not surely too far north or south. This is the loop that meets every service,
 * so it reads plain arrays and nothing else.
 */
export function possibleRows(columns: ServiceColumns, criteria: Criteria): Uint32Array {
  const { candidates, around, box, part } = criteria;
  const { scoreQualiteMinimum, heuresSemaineMin, listeCej, excludesDoublons } = criteria;
  const { flags, doublons, latitude, longitude, scoreQualite, heuresSemaine } = columns;
  const bounds = boundsOf(around, box);
  const partFlag = part === undefined ? 0 : EVERYWHERE;
  const partWanted = part === 'everywhere' ? EVERYWHERE : 0;
  const total = candidates ? candidates.length : columns.length;
  const rows = scratchOf(total);
  let length = 0;
  for (let index = 0; index < total; index += 1) {
    const row = candidates ? (candidates[index] ?? 0) : index;
    const flag = flags[row] ?? 0;
    if ((flag & (PUBLISHED | partFlag)) !== (PUBLISHED | partWanted)) continue;
    if (bounds && (flag & ANYWHERE) === 0 && (flag & HAS_POINT) !== 0 && (flag & ON_SITE) !== 0) {
      const lat = latitude[row] ?? 0;
      const lon = longitude[row] ?? 0;
      if (lat < bounds.south || lat > bounds.north || lon < bounds.west || lon > bounds.east)
        continue;
    }
    if (listeCej !== null && ((flag & CEJ_LISTED) !== 0) !== listeCej) continue;
    if (scoreQualiteMinimum !== null && !((scoreQualite[row] ?? 0) >= scoreQualiteMinimum))
      continue;
    if (heuresSemaineMin !== null && !((heuresSemaine[row] ?? 0) >= heuresSemaineMin)) continue;
    if (excludesDoublons && doublons[row] === 1) continue;
    rows[length] = row;
    length += 1;
  }
  return rows.subarray(0, length);
}

// One array for every search: nothing waits between its filling and its reading.
let scratch = new Uint32Array(1024);

function scratchOf(length: number): Uint32Array<ArrayBuffer> {
  if (scratch.length < length) scratch = new Uint32Array(Math.max(length, scratch.length * 2));
  return scratch;
}

type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** A box that surely holds the circle; null where longitudes and poles make boxes treacherous. */
function boundsOf(around: Criteria['around'], box: Criteria['box']): Bounds | null {
  if (box) return box;
  if (!around) return null;
  const northDegrees = reachWithMargin(around.radiusM) / METRES_PER_DEGREE;
  const farthest = Math.abs(around.latitude) + northDegrees;
  if (farthest > 80) return null;
  const eastDegrees = northDegrees / Math.cos((farthest * Math.PI) / 180);
  const west = around.longitude - eastDegrees;
  const east = around.longitude + eastDegrees;
  if (west < -180 || east > 180) return null;
  return {
    west,
    east,
    south: around.latitude - northDegrees,
    north: around.latitude + northDegrees,
  };
}
