import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { configurationQuery, fetchOutline } from '../../api/queries';
import { SpotMap } from '../../map/spot-map';
import { mapWords } from '../../messages/fr/map';
import { sheet } from '../../messages/fr/sheet';

type PlaceMapProps = { name: string; latitude: number; longitude: number };

export function PlaceMap({ name, latitude, longitude }: PlaceMapProps): ReactElement | null {
  const configuration = useQuery(configurationQuery);
  if (configuration.isPending) return null;
  const base = configuration.data?.fond_de_carte ?? { style_url: null, attribution: '' };
  return (
    <SpotMap
      source={{ styleUrl: base.style_url, attribution: base.attribution, fetchOutline }}
      words={{ ...mapWords, label: sheet.where.map(name) }}
      spot={{ latitude, longitude }}
    />
  );
}
