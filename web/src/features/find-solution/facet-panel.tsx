import type { ReactElement } from 'react';
import { findSolution } from '../../messages/fr/find-solution';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { SelectField } from '../../ui/field';
import { refine } from '../../messages/fr/refine';
import { ExportPanel } from './export-panel';
import { facetLabel } from './facet-label';
import { FACETS, withFacet, type Facet, type Search } from '../../api/search-params';
import { TravelChoice } from './travel-choice';
import type { SearchState } from './use-search';
import styles from './facet-panel.module.css';

const words = findSolution.refine;
const DISTANCES_KM = [5, 10, 20, 30, 50, 80, 120];
const DISTANCE_DEFAULT_KM = 50;
const WITHIN_DAYS = [3, 10, 30, 90];
const WEEK_HOURS_OF_CEJ = 15;
const SHOWN_AT_FIRST = 6;

export type FacetCounts = Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
export type FacetCount = { readonly valeur: string; readonly nombre: number };

type FacetPanelProps = { state: SearchState; counts: FacetCounts };

export function FacetPanel({ state, counts }: FacetPanelProps): ReactElement {
  const { search, change } = state;
  // The minutes limit enough by themselves.
  const defaultKm = search.maxMinutes === null ? DISTANCE_DEFAULT_KM : null;
  return (
    <div className={styles.panel} id="affiner">
      <div className={styles.selects}>
        <TravelChoice state={state} />
      </div>
      <div className={styles.selects}>
        <SelectField
          label={refine.distance}
          value={search.distanceKm ?? defaultKm ?? ''}
          onChange={(event) => {
            const km = Number(event.target.value) || null;
            change({ distanceKm: km === defaultKm ? null : km, zone: null });
          }}
        >
          {defaultKm === null ? <option value="">{refine.anyDistance}</option> : null}
          {DISTANCES_KM.map((km) => (
            <option key={km} value={km}>
              {words.distanceOf(km)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={refine.when}
          value={search.within ?? ''}
          onChange={(event) => change({ within: Number(event.target.value) || null })}
        >
          <option value="">{refine.anyTime}</option>
          {WITHIN_DAYS.map((days) => (
            <option key={days} value={days}>
              {words.within(days)}
            </option>
          ))}
        </SelectField>
      </div>
      <fieldset>
        <legend className={styles.legend}>{refine.also}</legend>
        <Checkbox
          checked={search.eligibleOnly}
          onChange={(eligibleOnly) => change({ eligibleOnly })}
        >
          {refine.eligible}
        </Checkbox>
        <Checkbox
          checked={search.weekHours !== null}
          onChange={(checked) => change({ weekHours: checked ? WEEK_HOURS_OF_CEJ : null })}
        >
          {words.weekHours}
        </Checkbox>
        <Checkbox checked={search.cejList} onChange={(cejList) => change({ cejList })}>
          {words.cejList}
        </Checkbox>
      </fieldset>
      {FACETS.map((facet) => (
        <FacetChoices
          key={facet}
          facet={facet}
          counts={countsWithChosen(search, facet, counts[facet] ?? [])}
          state={state}
        />
      ))}
      <div className={styles.export}>
        <ExportPanel search={search} />
      </div>
    </div>
  );
}

type FacetChoicesProps = { facet: Facet; counts: readonly FacetCount[]; state: SearchState };

function FacetChoices({ facet, counts, state }: FacetChoicesProps): ReactElement | null {
  if (counts.length === 0) return null;
  const { search, change } = state;
  const draw = (count: FacetCount): ReactElement => (
    <Checkbox
      key={count.valeur}
      checked={search.facets[facet].some((slug) => slug === count.valeur)}
      note={refine.count(count.nombre)}
      onChange={(checked) => change({ facets: withFacet(search, facet, count.valeur, checked) })}
    >
      {facetLabel(facet, count.valeur)}
    </Checkbox>
  );
  const hidden = counts.slice(SHOWN_AT_FIRST);
  return (
    <fieldset>
      <legend className={styles.legend}>{refine.facets[facet]}</legend>
      {counts.slice(0, SHOWN_AT_FIRST).map(draw)}
      {hidden.length > 0 ? (
        <Disclosure summary={refine.more(hidden.length)}>{hidden.map(draw)}</Disclosure>
      ) : null}
    </fieldset>
  );
}

/** A chosen value stays on show, and can be taken off, when it counts nothing. */
function countsWithChosen(
  search: Search,
  facet: Facet,
  counts: readonly FacetCount[],
): readonly FacetCount[] {
  const counted = new Set<string>(counts.map((count) => count.valeur));
  const missing = search.facets[facet].filter((slug) => !counted.has(slug));
  return [...missing.map((valeur) => ({ valeur, nombre: 0 })), ...counts];
}
