import {
  CEJ_LISTED,
  EVERYWHERE,
  HAS_POINT,
  MET_WHERE_IT_STANDS,
  ON_SITE,
  PUBLISHED,
  type ServiceColumns,
} from '../columns/service-columns.js';
import type { BoundingBox } from '../columns/bounding-box.js';
import type { Around, Criteria } from './criteria.js';
import { METRES_PER_DEGREE, reachWithMargin } from './may-be-within.js';

/**
 * The rows that are worth a closer look: published, with the numbers asked, and
 * not surely too far. This is the loop that may meet every service, so it reads
 * plain arrays and nothing else.
 */
export function possibleRows(columns: ServiceColumns, criteria: Criteria): Uint32Array {
  const { around, box, part } = criteria;
  const { scoreQualiteMinimum, heuresSemaineMin, listeCej } = criteria;
  const { flags, latitude, longitude, scoreQualite, heuresSemaine } = columns;
  const bounds = boundsOf(around, box);
  const partFlag = part === undefined ? 0 : EVERYWHERE;
  const partWanted = part === 'everywhere' ? EVERYWHERE : 0;
  const met = rowsToMeet(columns, criteria, bounds);
  const total = met ? met.length : columns.length;
  const rows = scratchOf(total);
  let length = 0;
  for (let index = 0; index < total; index += 1) {
    const row = met ? (met[index] ?? 0) : index;
    const flag = flags[row] ?? 0;
    if ((flag & (PUBLISHED | partFlag)) !== (PUBLISHED | partWanted)) continue;
    if (bounds && (flag & MET_WHERE_IT_STANDS) === (HAS_POINT | ON_SITE)) {
      const lat = latitude[row] ?? 0;
      const lon = longitude[row] ?? 0;
      if (lat < bounds.south || lat > bounds.north || lon < bounds.west || lon > bounds.east)
        continue;
    }
    if (listeCej !== null && ((flag & CEJ_LISTED) !== 0) !== listeCej) continue;
    if (scoreQualiteMinimum !== null && !((scoreQualite[row] ?? 0) >= scoreQualiteMinimum))
      continue;
    if (heuresSemaineMin !== null && !((heuresSemaine[row] ?? 0) >= heuresSemaineMin)) continue;
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

/** Null when every row must be met. */
function rowsToMeet(
  columns: ServiceColumns,
  { candidates, around, box, part, servedZones }: Criteria,
  bounds: BoundingBox | null,
): Uint32Array | null {
  if (candidates) return candidates;
  if (!bounds || !around || box || part !== 'elsewhere') return null;
  const served = { zones: servedZones, departements: around.servedDepartements };
  return columns.standing.near(bounds, served);
}

/** A box that surely holds every place near enough; null when any place may be. */
export function boundsOf(around: Criteria['around'], box: Criteria['box']): BoundingBox | null {
  if (box) return box;
  return around && (around.travel?.bounds ?? boxAround(around));
}

/** A box that surely holds the circle; null where longitudes and poles make boxes treacherous. */
function boxAround(around: Around): BoundingBox | null {
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
