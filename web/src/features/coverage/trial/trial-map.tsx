import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { contoursQuery, coverageMapQuery, type CoverageQuestion } from '../../../api/coverage';
import type { TrialEffect } from '../../../api/coverage-trial';
import { configurationQuery, fetchOutline } from '../../../api/queries';
import { ChoroplethMap, type Point } from '../../../map/choropleth-map';
import { type NumberedPin, NumberedPins } from '../../../map/numbered-pins';
import { OutlinedAreasLayer } from '../../../map/outlined-areas-layer';
import { trial } from '../../../messages/fr/coverage-trial';
import { mapWords } from '../../../messages/fr/map';
import { needLabel } from '../../../messages/fr/needs';
import { ChoiceGroup } from '../../../ui/choice-group';
import { areasOfRows } from '../areas-of-rows';
import coverageStyles from '../coverage.module.css';
import { CoverageCard } from '../coverage-card';
import { CoverageLegend } from '../coverage-legend';
import { afterTrial } from './after-trial';
import styles from './trial.module.css';

const words = trial.map;
const MOMENTS = ['avant', 'apres'] as const;
type Moment = (typeof MOMENTS)[number];

type TrialMapProps = {
  readonly question: CoverageQuestion;
  readonly effect: TrialEffect | null;
  readonly pins: readonly NumberedPin[];
  readonly lit: string | null;
  readonly onPoint: (code: string) => void;
  readonly onPlace: (point: Point, nom: string | null) => void;
};

/** Before and after: each commune with its state, those gained within a thick outline. */
export function TrialMap(props: TrialMapProps): ReactElement | null {
  const { question, effect, pins, lit, onPoint, onPlace } = props;
  const [moment, setMoment] = useState<Moment>('apres');
  const configuration = useQuery(configurationQuery);
  const contours = useQuery(contoursQuery(question.territoire, 'commune'));
  const { data: rows } = useQuery(coverageMapQuery(question));
  const changed = moment === 'apres' ? effect?.communes : undefined;
  const byCode = useMemo(
    () => new Map(afterTrial(rows ?? [], changed ?? []).map((row) => [row.code, row])),
    [rows, changed],
  );
  const areas = useMemo(
    () => areasOfRows(contours.data ?? { features: [] }, byCode),
    [contours.data, byCode],
  );
  if (configuration.isPending) return null;
  const base = configuration.data?.fond_de_carte ?? { style_url: null, attribution: '' };
  const row = lit === null ? undefined : byCode.get(lit);
  const attribution = [base.attribution, contours.data?.attribution].filter(Boolean).join(' · ');
  const gained = changed?.filter(({ gagnee }) => gagnee).map(({ code }) => code) ?? [];
  return (
    <>
      {effect ? (
        <ChoiceGroup
          isInline
          question={words.when}
          choices={MOMENTS.map((value) => ({ value, label: words.moments[value] }))}
          value={moment}
          onChange={setMoment}
        />
      ) : null}
      <div className={coverageStyles.map}>
        <ChoroplethMap
          source={{ styleUrl: base.style_url, attribution, fetchOutline }}
          words={{ ...mapWords, label: words.label(needLabel(question.besoin)) }}
          areas={areas}
          lit={row?.code ?? null}
          layers={<OutlinedAreasLayer codes={gained} />}
          onPoint={(code) => {
            if (code !== null) onPoint(code);
          }}
          onPlace={(point, code) =>
            onPlace(point, code === null ? null : (byCode.get(code)?.nom ?? null))
          }
        >
          <NumberedPins pins={pins} />
          {row ? <CoverageCard row={row} maille="commune" /> : null}
        </ChoroplethMap>
      </div>
      <CoverageLegend />
      <PinLegend pins={pins} hasGained={gained.length > 0} />
    </>
  );
}

const LOOKS = ['tried', 'proposed', 'draft'] as const;

function PinLegend({
  pins,
  hasGained,
}: {
  readonly pins: readonly NumberedPin[];
  readonly hasGained: boolean;
}): ReactElement {
  const shown = LOOKS.filter((look) => pins.some((pin) => pin.look === look));
  const signs = { tried: '1', proposed: 'A', draft: '?' } as const;
  return (
    <ul className={coverageStyles.legend}>
      {hasGained ? (
        <li>
          <span className={styles.outline} aria-hidden="true" />
          {words.gained}
        </li>
      ) : null}
      {shown.map((look) => (
        <li key={look}>
          <span className={styles[look === 'proposed' ? 'proposed' : 'number']} aria-hidden="true">
            {signs[look]}
          </span>
          {words[look]}
        </li>
      ))}
    </ul>
  );
}
