import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { Marker, type MapRef } from 'react-map-gl/maplibre';
import { BaseMap, type BaseMapWords, type Bounds } from './base-map';
import { movedBy } from './moved-by';
import styles from './pick-map.module.css';
import type { BaseMapSource } from './use-base-style';

export type Point = { readonly latitude: number; readonly longitude: number };

type PickMapProps = {
  readonly source: BaseMapSource;
  readonly words: BaseMapWords & {
    readonly pinAt: (latitude: number, longitude: number) => string;
  };
  readonly spot: Point | null;
  readonly onPlace: (point: Point) => void;
};

const OCCITANIE: Bounds = [-0.33, 42.33, 4.85, 45.05];
const AROUND_DEGREES = 0.02;
const CLOSE_ZOOM = 14;
const DIGITS = 100_000;

const round = (degrees: number): number => Math.round(degrees * DIGITS) / DIGITS;
const pointOf = ({ lat, lng }: { lat: number; lng: number }): Point => ({
  latitude: round(lat),
  longitude: round(lng),
});

function boundsAround(spot: Point | null): Bounds {
  if (!spot) return OCCITANIE;
  const { latitude, longitude } = spot;
  return [
    longitude - AROUND_DEGREES,
    latitude - AROUND_DEGREES,
    longitude + AROUND_DEGREES,
    latitude + AROUND_DEGREES,
  ];
}

/** A point that is put by a touch, a drag or the arrows of the keyboard. */
export function PickMap({ source, words, spot, onPlace }: PickMapProps): ReactElement {
  const map = useRef<MapRef>(null);
  useShown(map, spot);
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = spot && movedBy(event.key, spot, event.shiftKey);
    if (!moved) return;
    // The arrows move the point: the map beneath stays where it is.
    event.preventDefault();
    event.stopPropagation();
    onPlace(moved);
  };
  return (
    <BaseMap
      isQuiet
      source={source}
      words={words}
      bounds={boundsAround(spot)}
      mapRef={map}
      onClick={(event) => onPlace(pointOf(event.lngLat))}
    >
      {spot ? (
        <Marker
          draggable
          anchor="bottom"
          longitude={spot.longitude}
          latitude={spot.latitude}
          onDragEnd={(event) => onPlace(pointOf(event.lngLat))}
        >
          <button
            type="button"
            className={styles.pin}
            aria-label={words.pinAt(spot.latitude, spot.longitude)}
            onKeyDown={onKeyDown}
            onClick={(event) => event.stopPropagation()}
          >
            <svg viewBox="0 0 24 32" aria-hidden="true" focusable="false">
              <path d="M12 31S2 19 2 11.500a10 10 0 0 1 20 0C22 19 12 31 12 31z" />
              <circle cx="12" cy="11.500" r="4" />
            </svg>
          </button>
        </Marker>
      ) : null}
    </BaseMap>
  );
}

/** The map goes where the point was put, when it is out of sight. */
function useShown(map: { current: MapRef | null }, spot: Point | null): void {
  const latitude = spot?.latitude;
  const longitude = spot?.longitude;
  useEffect(() => {
    if (!map.current || latitude === undefined || longitude === undefined) return;
    const center: [number, number] = [longitude, latitude];
    const isSeen = map.current.getBounds().contains(center);
    const isClose = map.current.getZoom() >= CLOSE_ZOOM - 3;
    if (!isSeen || !isClose) map.current.jumpTo({ center, zoom: CLOSE_ZOOM });
  }, [map, latitude, longitude]);
}
