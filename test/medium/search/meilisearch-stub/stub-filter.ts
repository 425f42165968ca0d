import { geodesicMetres } from '../../../../api/territories/geodesic-distance.js';
import type { StubDocument } from './stub-index.js';

const COMPARISON = /^([\w.]+)\s*(=|!=|>=|<=|>|<)\s*(.+)$/;
const RADIUS = /^_geoRadius\(\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*,\s*([\d.]+)\s*\)$/;

/** Every attribute that a filter names; `_geo` for a radius. Throws on what cannot be read. */
export function attributesOf(filter: unknown): string[] {
  if (filter === undefined || filter === null) return [];
  if (Array.isArray(filter)) return filter.flatMap(attributesOf);
  if (typeof filter !== 'string') throw new Error('a filter is a string or an array');
  if (RADIUS.test(filter)) return ['_geo'];
  const name = COMPARISON.exec(filter)?.[1];
  if (!name) throw new Error(`unreadable filter: ${filter}`);
  return [name];
}

/** Outer array: and. Inner array: or. */
export function matchesFilter(document: StubDocument, filter: unknown): boolean {
  if (filter === undefined || filter === null) return true;
  if (!Array.isArray(filter)) return matchesOne(document, String(filter));
  return filter.every((part) =>
    Array.isArray(part)
      ? part.some((one) => matchesOne(document, String(one)))
      : matchesOne(document, String(part)),
  );
}

function matchesOne(document: StubDocument, filter: string): boolean {
  const [, lat, lng, metres] = RADIUS.exec(filter) ?? [];
  if (metres !== undefined)
    return isWithin(document['_geo'], Number(lat), Number(lng), Number(metres));
  const [, name = '', operator = '=', written = ''] = COMPARISON.exec(filter) ?? [];
  const wanted = written.replace(/^["']|["']$/g, '');
  return [document[name]].flat().some((value) => {
    if (operator === '=') return String(value) === wanted;
    if (operator === '!=') return String(value) !== wanted;
    const difference = Number(value) - Number(wanted);
    if (operator === '>=') return difference >= 0;
    if (operator === '<=') return difference <= 0;
    return operator === '>' ? difference > 0 : difference < 0;
  });
}

function isWithin(geo: unknown, lat: number, lng: number, metres: number): boolean {
  if (typeof geo !== 'object' || geo === null || !('lat' in geo) || !('lng' in geo)) return false;
  return geodesicMetres(Number(geo.lat), Number(geo.lng), lat, lng) <= metres;
}
