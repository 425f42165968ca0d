import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { configurationQuery, fetchOutline } from '../../../api/queries';
import { PickMap, type Point } from '../../../map/pick-map';
import { mapWords } from '../../../messages/fr/map';
import { places as words } from '../../../messages/fr/places';

type PlacePickerProps = {
  readonly spot: Point | null;
  readonly onPlace: (point: Point) => void;
};

/** The map on which a place is put. */
export function PlacePicker({ spot, onPlace }: PlacePickerProps): ReactElement | null {
  const configuration = useQuery(configurationQuery);
  if (configuration.isPending) return null;
  const base = configuration.data?.fond_de_carte ?? { style_url: null, attribution: '' };
  return (
    <PickMap
      source={{ styleUrl: base.style_url, attribution: base.attribution, fetchOutline }}
      words={{ ...mapWords, label: words.map, pinAt: words.pinAt }}
      spot={spot}
      onPlace={onPlace}
    />
  );
}
