import type { ResultSet } from '../result-sets.js';
import { wholeOf } from '../select/whole-selection.js';
import type { ShownPlace, ShownService } from './place-index.js';

/** The places at which a result set is shown, each with all its services. */
export function gatherPlaces(set: ResultSet): ShownPlace[] {
  const { columns, verdicts } = set;
  const { rows, places } = wholeOf(set.selection);
  const gathered = new Map<
    string,
    { longitude: number; latitude: number; services: ShownService[] }
  >();
  for (const [position, row] of rows.entries()) {
    const held = (places[position] ?? 0) - 1;
    const other = held >= 0 ? columns.places.get(row)?.[held] : undefined;
    const longitude = other?.longitude ?? columns.longitude[row] ?? Number.NaN;
    const latitude = other?.latitude ?? columns.latitude[row] ?? Number.NaN;
    if (Number.isNaN(longitude) || Number.isNaN(latitude)) continue;
    const service: ShownService = {
      id: columns.ids[row] ?? '',
      nom: columns.names[row] ?? '',
      type: columns.lists.types_structure.at(row)?.[0] ?? null,
      verdict: verdicts[columns.rules.entries[row] ?? 0] ?? 'a_verifier',
    };
    const key = `${longitude} ${latitude}`;
    const known = gathered.get(key);
    if (known) known.services.push(service);
    else gathered.set(key, { longitude, latitude, services: [service] });
  }
  return [...gathered.values()];
}
