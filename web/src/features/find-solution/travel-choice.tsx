import type { ReactElement } from 'react';
import { TRAVEL_MODES, travelModeIn } from '../../api/travel-modes';
import { travelChoice as words } from '../../messages/fr/travel-choice';
import { OptionField } from '../../ui/area-field';
import { Checkbox } from '../../ui/checkbox';
import { SelectField } from '../../ui/field';
import { chooseMode } from './choose-mode';
import type { SearchState } from './use-search';

const MINUTES = [15, 30, 45, 60, 90, 120];

/** How she goes there, and for how long at most. */
export function TravelChoice({ state }: { state: SearchState }): ReactElement {
  const { search, change } = state;
  const { commune, mode, maxMinutes, sort } = search;
  return (
    <>
      <OptionField
        label={words.mode}
        help={commune ? undefined : words.needsPlace}
        disabled={!commune}
        value={mode ?? ''}
        onChange={(event) => change(chooseMode(search, travelModeIn(event.target.value)))}
      >
        <option value="">{words.anyMode}</option>
        {TRAVEL_MODES.map((name) => (
          <option key={name} value={name}>
            {words.modes[name]}
          </option>
        ))}
      </OptionField>
      {mode ? (
        <>
          <SelectField
            label={words.minutes}
            value={maxMinutes ?? ''}
            onChange={(event) => change({ maxMinutes: Number(event.target.value) || null })}
          >
            {minutesWith(maxMinutes).map((minutes) => (
              <option key={minutes} value={minutes}>
                {words.atMost(minutes)}
              </option>
            ))}
            <option value="">{words.anyDuration}</option>
          </SelectField>
          <Checkbox
            checked={sort === 'duree'}
            onChange={(checked) => change({ sort: checked ? 'duree' : null })}
          >
            {words.sort}
          </Checkbox>
        </>
      ) : null}
    </>
  );
}

/** A limit that came by a link or a widening is one of the choices. */
function minutesWith(asked: number | null): readonly number[] {
  const all = asked === null ? MINUTES : [...new Set([...MINUTES, asked])];
  return all.toSorted((a, b) => a - b);
}
