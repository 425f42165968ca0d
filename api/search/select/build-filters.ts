import { categorieDe } from '../../catalogue/vocabulaires/categories.js';
import type { ServiceColumns } from '../columns/service-columns.js';
import { LIST_FIELDS, type ListField } from '../columns/service-columns.js';
import type { MaskFilter } from './criteria.js';
import { OPEN_TO_ALL } from './open-to-all.js';

export type ListFilters = Partial<Readonly<Record<ListField, readonly string[] | undefined>>>;

/** One filter for each list asked: a service passes when it has one of the values. */
export function buildListFilters(columns: ServiceColumns, asked: ListFilters): MaskFilter[] {
  return LIST_FIELDS.flatMap((field) => {
    const wanted = asked[field];
    if (!wanted || wanted.length === 0) return [];
    const column = columns.lists[field];
    const mask = column.maskOfAny(acceptsOf(field, new Set(wanted)));
    return [{ facet: field, entries: column.entries, mask }];
  });
}

function acceptsOf(field: ListField, wanted: ReadonlySet<string>): (value: string) => boolean {
  if (field === 'thematiques') {
    return (value) => wanted.has(value) || wanted.has(categorieDe(value));
  }
  if (field === 'publics') return (value) => value === OPEN_TO_ALL || wanted.has(value);
  return (value) => wanted.has(value);
}

/** Passes what is open to a person of these zones: commune, EPCI, département, country. */
export function buildZoneFilter(
  columns: ServiceColumns,
  zoneCodes: ReadonlySet<string>,
): MaskFilter {
  const mask = columns.zones.maskOfValues(zoneCodes, { orEmpty: true });
  return { facet: null, entries: columns.zones.entries, mask };
}
