import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { useMemo, useState, type ReactElement } from 'react';
import { contoursQuery, type CoverageQuestion, coverageMapQuery } from '../../api/coverage';
import { configurationQuery, fetchOutline } from '../../api/queries';
import type { DemandLine } from '../../api/coverage-demand';
import { ChoroplethMap } from '../../map/choropleth-map';
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

type CoverageMapProps = {
  readonly question: CoverageQuestion;
  readonly besoin: string;
  readonly pointed: string | null;
  readonly onPoint: (code: string) => void;
  /** The address of the tiles of the offers; null: they are not shown. */
  readonly offersTiles: string | null;
  /** Empty: unmet demand is not shown. */
  readonly demand: readonly DemandLine[];
};

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The same figures as the table, drawn: each area with its colour and its pattern. */
export function CoverageMap(props: CoverageMapProps): ReactElement | null {
  const { question, besoin, pointed, onPoint, offersTiles, demand } = props;
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const configuration = useQuery(configurationQuery);
  const contours = useQuery(contoursQuery(question.territoire, question.maille));
  const { data: rows } = useQuery(coverageMapQuery(question));
  const byCode = useMemo(() => new Map(rows?.map((row) => [row.code, row])), [rows]);
  const areas = useMemo(
    () => (contours.data ? areasOfRows(contours.data, byCode) : NOTHING),
    [contours.data, byCode],
  );
  if (configuration.isPending) return null;
  const base = configuration.data?.fond_de_carte ?? { style_url: null, attribution: '' };
  const row = pointed === null ? undefined : byCode.get(pointed);
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
            </>
          }
          onPick={setPicked}
          onPoint={(code) => {
            if (code !== null) onPoint(code);
          }}
        >
          {row ? <CoverageCard row={row} maille={question.maille} /> : null}
          {offersTiles && picked.length > 0 ? (
            <PickedOffers picked={picked} onClose={() => setPicked([])} />
          ) : null}
        </ChoroplethMap>
      </div>
      <CoverageLegend />
    </>
  );
}
