import * as maplibre from 'maplibre-gl';
import { useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import {
  Map,
  NavigationControl,
  AttributionControl,
  type MapLayerMouseEvent,
  type MapRef,
  type ViewStateChangeEvent,
} from 'react-map-gl/maplibre';
import { isBaseFailure } from './base-failure';
import { MAP_LOCALE } from './locale';
import { useBaseStyle, type BaseMapSource } from './use-base-style';
import styles from './base-map.module.css';

export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type BaseMapWords = {
  readonly label: string;
  readonly waiting: string;
  readonly broken: string;
  readonly outline: string;
};

type BaseMapProps = {
  source: BaseMapSource;
  words: BaseMapWords;
  bounds: Bounds;
  isQuiet?: boolean;
  mapRef?: RefObject<MapRef | null>;
  interactiveLayerIds?: string[];
  onLoad?: () => void;
  onClick?: (event: MapLayerMouseEvent) => void;
  onMouseMove?: (event: MapLayerMouseEvent) => void;
  onMoveEnd?: (event: ViewStateChangeEvent) => void;
  children?: ReactNode;
};

export function BaseMap(props: BaseMapProps): ReactElement {
  const { source, words, bounds, isQuiet, mapRef, children } = props;
  const { interactiveLayerIds, onLoad, onClick, onMouseMove, onMoveEnd } = props;
  const { base, reportFailure } = useBaseStyle(source);
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p className={styles.waiting}>{words.broken}</p>;
  if (!base) {
    return <output className={styles.waiting}>{words.waiting}</output>;
  }
  return (
    <div className={styles.frame}>
      <Map
        ref={mapRef}
        mapLib={maplibre}
        mapStyle={base.style}
        initialViewState={{
          bounds: [...bounds],
          fitBoundsOptions: { padding: 24, maxZoom: 14 },
        }}
        locale={MAP_LOCALE}
        minZoom={4}
        maxZoom={17.5}
        dragRotate={false}
        touchPitch={false}
        cooperativeGestures={isQuiet}
        attributionControl={false}
        interactiveLayerIds={interactiveLayerIds}
        onLoad={(event) => {
          event.target.getCanvas().setAttribute('aria-label', words.label);
          onLoad?.();
        }}
        onClick={onClick}
        onMouseMove={onMouseMove}
        onMoveEnd={onMoveEnd}
        onMouseEnter={(event) => setCursor(event, 'pointer')}
        onMouseLeave={(event) => setCursor(event, '')}
        onError={(event) => {
          // Without a map to speak of, the browser has no WebGL.
          if (!event.target) setBroken(true);
          if (base.kind === 'configured' && isBaseFailure(event)) reportFailure();
        }}
      >
        <NavigationControl showCompass={false} position="top-right" />
        <AttributionControl
          compact={false}
          customAttribution={base.kind === 'outline' ? words.outline : source.attribution}
        />
        {children}
      </Map>
    </div>
  );
}

function setCursor(event: MapLayerMouseEvent, cursor: string): void {
  event.target.getCanvas().style.cursor = cursor;
}
