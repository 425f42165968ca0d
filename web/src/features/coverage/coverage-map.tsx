import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { useMemo, useState, type ReactElement } from 'react';
import { contoursQuery, type CoverageQuestion, coverageMapQuery } from '../../api/coverage';
import { configurationQuery, fetchOutline } from '../../api/queries';
import type { DemandLine } from '../../api/coverage-demand';
import type { HeldPermanence } from '../../api/coverage-permanences';
import { ChoroplethMap } from '../../map/choropleth-map';
import { HeldLayer } from '../../map/held-layer';
import type { Picked } from '../../map/picked';
import { ResultsLayer } from '../../map/results-layer';
import { coverage } from '../../messages/fr/coverage';
import { mapWords } from '../../messages/fr/map';
import { areasOfRows } from './areas-of-rows';
import styles from './coverage.module.css';
import { CoverageCard } from './coverage-card';
import { CoverageLegend } from './coverage-legend';
import { DemandLayer } from './overlays/demand-layer';
import { PickedOffers } from './overlays/picked-offers';
import { PickedPermanences } from './overlays/picked-permanences';
import { placesOfPermanences } from './overlays/places-of-permanences';

type CoverageMapProps = {
  readonly question: CoverageQuestion;
  readonly besoin: string;
  readonly pointed: string | null;
  readonly onPoint: (code: string) => void;
  /** The address of the tiles of the offers; null: they are not shown. */
  readonly offersTiles: string | null;
  /** Empty: they are not shown, or there is none. */
  readonly permanences: readonly HeldPermanence[];
  /** Empty: unmet demand is not shown. */
  readonly demand: readonly DemandLine[];
};

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The same figures as the table, drawn: each area with its colour and its pattern. */
export function CoverageMap(props: CoverageMapProps): ReactElement | null {
  const { question, besoin, pointed, onPoint, offersTiles, permanences, demand } = props;
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [held, setHeld] = useState<string | null>(null);
  const configuration = useQuery(configurationQuery);
  const contours = useQuery(contoursQuery(question.territoire, question.maille));
  const { data: rows } = useQuery(coverageMapQuery(question));
  const byCode = useMemo(() => new Map(rows?.map((row) => [row.code, row])), [rows]);
  const areas = useMemo(
    () => (contours.data ? areasOfRows(contours.data, byCode) : NOTHING),
    [contours.data, byCode],
  );
  const places = useMemo(() => placesOfPermanences(permanences), [permanences]);
  if (configuration.isPending) return null;
  const base = configuration.data?.fond_de_carte ?? { style_url: null, attribution: '' };
  const row = pointed === null ? undefined : byCode.get(pointed);
  const place = places.find(({ key }) => key === held);
  const showHeld = (key: string | null): void => {
    setHeld(key);
    // The area of the place, not of the pointer: the diamond is above its place.
    const code = places.find((one) => one.key === key)?.permanences[0]?.code_commune ?? null;
    if (code !== null && byCode.has(code)) onPoint(code);
  };
  const attribution = [base.attribution, contours.data?.attribution].filter(Boolean).join(' · ');
  return (
    <>
      <div className={styles.map}>
        <ChoroplethMap
          source={{ styleUrl: base.style_url, attribution, fetchOutline }}
          words={{ ...mapWords, label: coverage.map.label(besoin) }}
          areas={areas}
          lit={row?.code ?? null}
          layers={
            <>
              {demand.length > 0 ? (
                <DemandLayer territoire={question.territoire} demand={demand} />
              ) : null}
              {offersTiles ? <ResultsLayer isNeutral tilesUrl={offersTiles} /> : null}
              {places.length > 0 ? <HeldLayer places={places} /> : null}
            </>
          }
          onPick={setPicked}
          onHeld={showHeld}
          onPoint={(code) => {
            if (code !== null) onPoint(code);
          }}
        >
          {row ? <CoverageCard row={row} maille={question.maille} /> : null}
          {place ? <PickedPermanences place={place} onClose={() => setHeld(null)} /> : null}
          {offersTiles && picked.length > 0 && !place ? (
            <PickedOffers picked={picked} onClose={() => setPicked([])} />
          ) : null}
        </ChoroplethMap>
      </div>
      <CoverageLegend />
    </>
  );
}
