import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { useMemo, useState, type ReactElement } from 'react';
import { contoursQuery, type CoverageQuestion, coverageMapQuery } from '../../api/coverage';
import { configurationQuery, fetchOutline } from '../../api/queries';
import { ChoroplethMap } from '../../map/choropleth-map';
import { coverage } from '../../messages/fr/coverage';
import { mapWords } from '../../messages/fr/map';
import { areasOfRows } from './areas-of-rows';
import styles from './coverage.module.css';
import { CoverageCard } from './coverage-card';
import { CoverageLegend } from './coverage-legend';

type CoverageMapProps = { readonly question: CoverageQuestion; readonly besoin: string };

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The same figures as the table, drawn: each area with its colour and its pattern. */
export function CoverageMap({ question, besoin }: CoverageMapProps): ReactElement | null {
  const [pointed, setPointed] = useState<string | null>(null);
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
          onPoint={(code) => {
            if (code !== null) setPointed(code);
          }}
        >
          {row ? <CoverageCard row={row} maille={question.maille} /> : null}
        </ChoroplethMap>
      </div>
      <CoverageLegend />
    </>
  );
}
