import type { ReactElement } from 'react';
import { BaseMap, type BaseMapWords } from './base-map';
import { SpotLayer, type Spot } from './spot-layer';
import type { BaseMapSource } from './use-base-style';

const AROUND_DEGREES = 0.12;

type SpotMapProps = { source: BaseMapSource; words: BaseMapWords; spot: Spot };

/** A small map of one place and what surrounds it. */
export function SpotMap({ source, words, spot }: SpotMapProps): ReactElement {
  const { longitude, latitude } = spot;
  return (
    <BaseMap
      isQuiet
      source={source}
      words={words}
      bounds={[
        longitude - AROUND_DEGREES,
        latitude - AROUND_DEGREES,
        longitude + AROUND_DEGREES,
        latitude + AROUND_DEGREES,
      ]}
    >
      <SpotLayer id="lieu" spot={spot} look="place" />
    </BaseMap>
  );
}
