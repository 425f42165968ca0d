import type { ReactElement } from 'react';
import { findSolution } from '../../messages/fr/find-solution';
import { travelFilter } from '../../messages/fr/travel';
import { Icon } from '../../ui/icon';
import { facetLabel } from './facet-label';
import { FACETS, NO_FACETS, withFacet, type Search } from '../../api/search-params';
import type { SearchState } from './use-search';
import styles from './active-filters.module.css';

const words = findSolution.refine;

type Filter = { readonly key: string; readonly label: string; readonly without: Partial<Search> };

type ActiveFiltersProps = { state: SearchState; territory: string | null };

export function ActiveFilters({ state, territory }: ActiveFiltersProps): ReactElement | null {
  const filters = activeFilters(state.search, territory);
  if (filters.length === 0) return null;
  return (
    <ul className={styles.filters} aria-label={words.activeTitle}>
      {filters.map((filter) => (
        <li key={filter.key}>
          <button
            type="button"
            className={styles.filter}
            onClick={() => state.change(filter.without)}
          >
            <span aria-hidden="true">{filter.label}</span>
            <span className="hors-ecran">{words.remove(filter.label)}</span>
            <Icon name="cross" />
          </button>
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <button
            type="button"
            className={styles.clear}
            onClick={() => state.change(WITHOUT_FILTERS)}
          >
            {words.clear}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

const WITHOUT_FILTERS: Partial<Search> = {
  territoire: null,
  q: '',
  facets: NO_FACETS,
  distanceKm: null,
  mode: null,
  maxMinutes: null,
  knownTimes: false,
  zone: null,
  within: null,
  eligibleOnly: false,
  weekHours: null,
  cejList: false,
  anyZone: false,
};

function activeFilters(search: Search, territory: string | null): Filter[] {
  const filters: Filter[] = [];
  if (search.territoire) {
    const label = territory ?? search.territoire;
    filters.push({ key: 'territoire', label, without: { territoire: null } });
  }
  if (search.q) filters.push({ key: 'q', label: `«\u00a0${search.q}\u00a0»`, without: { q: '' } });
  for (const facet of FACETS) {
    for (const slug of search.facets[facet]) {
      filters.push({
        key: `${facet}-${slug}`,
        label: facetLabel(facet, slug),
        without: { facets: withFacet(search, facet, slug, false) },
      });
    }
  }
  if (search.zone) filters.push({ key: 'zone', label: words.zone, without: { zone: null } });
  if (search.distanceKm !== null && !search.zone) {
    const label = words.distanceOf(search.distanceKm);
    filters.push({ key: 'distance', label, without: { distanceKm: null } });
  }
  if (search.mode) {
    const label = travelFilter(search.mode, search.maxMinutes);
    const without = { mode: null, maxMinutes: null, knownTimes: false };
    filters.push({ key: 'mode', label, without });
  }
  if (search.knownTimes) {
    filters.push({ key: 'horaires', label: words.knownTimes, without: { knownTimes: false } });
  }
  if (search.within !== null) {
    filters.push({ key: 'jours', label: words.within(search.within), without: { within: null } });
  }
  if (search.eligibleOnly) {
    filters.push({
      key: 'eligibles',
      label: words.eligibleShort,
      without: { eligibleOnly: false },
    });
  }
  if (search.weekHours !== null) {
    filters.push({ key: 'heures', label: words.weekHours, without: { weekHours: null } });
  }
  if (search.cejList) {
    filters.push({ key: 'cej', label: words.cejList, without: { cejList: false } });
  }
  if (search.anyZone) {
    filters.push({ key: 'horszone', label: words.anyZone, without: { anyZone: false } });
  }
  return filters;
}
