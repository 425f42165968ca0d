import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { configurationQuery, fetchOutline } from '../../../api/queries';
import { type Zone, zoneOutlineQuery } from '../../../api/zones';
import { AreaMap } from '../../../map/area-map';
import { mapWords } from '../../../messages/fr/map';
import { places } from '../../../messages/fr/places';

/** The territories of a zone, as the map can show them. */
export function ZoneMap({ zones }: { zones: readonly Zone[] }): ReactElement | null {
  const configuration = useQuery(configurationQuery);
  const outlines = useQueries({ queries: zones.map(zoneOutlineQuery) });
  if (configuration.isPending) return null;
  const base = configuration.data?.fond_de_carte ?? { style_url: null, attribution: '' };
  return (
    <AreaMap
      source={{ styleUrl: base.style_url, attribution: base.attribution, fetchOutline }}
      words={{ ...mapWords, label: places.zone.map }}
      areas={outlines.flatMap(({ data }) => data ?? [])}
    />
  );
}
