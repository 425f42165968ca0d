import type { ReactElement } from 'react';
import { Marker } from 'react-map-gl/maplibre';
import styles from './numbered-pins.module.css';

export type NumberedPin = {
  readonly key: string;
  /** What is written in the pin: the list beside the map says the same. */
  readonly text: string;
  readonly look: 'tried' | 'proposed' | 'draft';
  readonly latitude: number;
  readonly longitude: number;
};

/** Pins that carry the number of their line in a list beside the map, which says everything. */
export function NumberedPins({ pins }: { readonly pins: readonly NumberedPin[] }): ReactElement {
  return (
    <>
      {pins.map(({ key, text, look, latitude, longitude }) => (
        <Marker key={key} longitude={longitude} latitude={latitude}>
          <span className={`${styles.pin} ${styles[look]}`} aria-hidden="true">
            {text}
          </span>
        </Marker>
      ))}
    </>
  );
}
