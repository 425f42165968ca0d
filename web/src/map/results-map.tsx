import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { MapLayerMouseEvent, MapRef, ViewStateChangeEvent } from 'react-map-gl/maplibre';
import { Button } from '../ui/button';
import { BaseMap, type BaseMapWords, type Bounds } from './base-map';
import { Legend, type LegendEntry } from './legend';
import { pickedOf, type Picked } from './picked';
import { CLUSTER_LAYER, PIN_LAYER, ResultsLayer } from './results-layer';
import { SpotLayer, type Spot } from './spot-layer';
import type { BaseMapSource } from './use-base-style';
import styles from './results-map.module.css';

type ResultsMapProps = {
  source: BaseMapSource;
  words: BaseMapWords & { readonly searchHere: string };
  tilesUrl: string | null;
  bounds: Bounds;
  home: Spot | null;
  lit: Spot | null;
  legend: readonly LegendEntry[];
  onPick: (picked: readonly Picked[]) => void;
  /** Absent where the search is not the reader's to change. */
  onSearchHere?: (bounds: Bounds) => void;
  /** In a page of somebody else, which the map must not keep from scrolling. */
  isQuiet?: boolean;
  /** Pins that say no verdict: nobody in particular asks. */
  isNeutral?: boolean;
  children?: ReactNode;
};

const CLICKABLE = [CLUSTER_LAYER, PIN_LAYER];
const ZOOM_STEP = 2;
const PADDING_PX = 36;
const CLOSEST_ZOOM = 14;
const MOVE_MS = 400;

export function ResultsMap(props: ResultsMapProps): ReactElement {
  const map = useRef<MapRef>(null);
  const { onSearchHere } = props;
  const [moved, setMoved] = useState<Bounds | null>(null);
  useShownBounds(map, props.bounds);
  const pick = (event: MapLayerMouseEvent): void => {
    const feature = event.features?.[0];
    if (!feature) return;
    const picked = pickedOf(feature.properties);
    if (picked.length > 0) {
      props.onPick(picked);
      return;
    }
    const zoom = Number(feature.properties['zoom'] ?? event.target.getZoom() + ZOOM_STEP);
    event.target.easeTo({ center: event.lngLat, zoom });
  };
  return (
    <BaseMap
      source={props.source}
      words={props.words}
      bounds={props.bounds}
      mapRef={map}
      isQuiet={props.isQuiet}
      interactiveLayerIds={CLICKABLE}
      onLoad={() => fitInView(map.current, props.bounds, 0)}
      onClick={pick}
      onMoveEnd={(event) => {
        if (wasMovedByHand(event)) setMoved(boundsOf(event));
      }}
    >
      <SpotLayer id="lieu" spot={props.home} look="home" />
      {props.tilesUrl ? (
        <ResultsLayer tilesUrl={props.tilesUrl} isNeutral={props.isNeutral} />
      ) : null}
      {/* Made again with the results, or their pins would be drawn over it. */}
      <SpotLayer key={`survol ${props.tilesUrl}`} id="survol" spot={props.lit} look="lit" />
      {props.legend.length > 0 ? <Legend entries={props.legend} /> : null}
      {moved && onSearchHere ? (
        <div className={styles.searchHere}>
          <Button
            look="primary"
            icon="search"
            onClick={() => {
              setMoved(null);
              onSearchHere(moved);
            }}
          >
            {props.words.searchHere}
          </Button>
        </div>
      ) : null}
      {props.children}
    </BaseMap>
  );
}

/** The map follows the search: another place, another frame. */
function useShownBounds(map: { current: MapRef | null }, bounds: Bounds): void {
  const shown = bounds.join();
  useEffect(() => {
    const [west = 0, south = 0, east = 0, north = 0] = shown.split(',').map(Number);
    fitInView(map.current, [west, south, east, north], MOVE_MS);
  }, [map, shown]);
}

/** Fits the part of the map that is on screen, not what is still below it. */
function fitInView(map: MapRef | null, bounds: Bounds, duration: number): void {
  if (!map) return;
  const below = map.getContainer().getBoundingClientRect().bottom - window.innerHeight;
  const most = map.getContainer().clientHeight / 2;
  const bottom = PADDING_PX + Math.min(Math.max(0, below), most);
  map.fitBounds([...bounds], {
    padding: { top: PADDING_PX, right: PADDING_PX, left: PADDING_PX, bottom },
    maxZoom: CLOSEST_ZOOM,
    duration,
  });
}

function wasMovedByHand(event: ViewStateChangeEvent): boolean {
  return 'originalEvent' in event && Boolean(event.originalEvent);
}

function boundsOf(event: ViewStateChangeEvent): Bounds {
  const box = event.target.getBounds();
  const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
  return [round(box.getWest()), round(box.getSouth()), round(box.getEast()), round(box.getNorth())];
}
