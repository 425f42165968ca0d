import type { FeatureCollection } from 'geojson';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { MapLayerMouseEvent, MapRef } from 'react-map-gl/maplibre';
import { BaseMap, type BaseMapWords } from './base-map';
import { boundsOfAreas } from './bounds-of-areas';
import { AREA_LAYER, ChoroplethLayer, DOTTED, HATCHED } from './choropleth-layer';
import { diamond } from './diamond';
import { DIAMOND, HELD_LAYER } from './held-layer';
import { dotted, hatched } from './patterns';
import { type Picked, pickedOf } from './picked';
import { CLUSTER_LAYER, PIN_LAYER } from './results-layer';
import type { BaseMapSource } from './use-base-style';

type ChoroplethMapProps = {
  readonly source: BaseMapSource;
  readonly words: BaseMapWords;
  readonly areas: FeatureCollection;
  readonly lit: string | null;
  readonly onPoint: (code: string | null) => void;
  /** Where the map was touched, and in which area. */
  readonly onPlace?: (point: Point, code: string | null) => void;
  /** What stands at the pin that was touched; the pins are among the layers. */
  readonly onPick?: (picked: readonly Picked[]) => void;
  /** At which place of permanences the map is pointed or was touched; null when it was touched elsewhere. */
  readonly onHeld?: (key: string | null) => void;
  /** Drawn over the areas. */
  readonly layers?: ReactNode;
  readonly children?: ReactNode;
};

export type Point = { readonly latitude: number; readonly longitude: number };

const AREAS = [AREA_LAYER];
const WITH_PINS = [AREA_LAYER, CLUSTER_LAYER, PIN_LAYER, HELD_LAYER];
const ZOOM_STEP = 2;
const DIGITS = 100_000;
const OCCITANIE = [-0.33, 42.33, 4.85, 45.05] as const;

/** The map follows what is asked. */
function useFitted(map: { current: MapRef | null }, shown: string): void {
  useEffect(() => {
    const [west = 0, south = 0, east = 0, north = 0] = shown.split(',').map(Number);
    map.current?.fitBounds([west, south, east, north], { padding: 24, duration: 0 });
  }, [map, shown]);
}

const codeOf = (event: MapLayerMouseEvent): string | null => {
  const area = event.features?.find(({ layer }) => layer.id === AREA_LAYER);
  const code: unknown = area?.properties['code'];
  return typeof code === 'string' ? code : null;
};

const ignore = (): void => undefined;

const round = (degrees: number): number => Math.round(degrees * DIGITS) / DIGITS;

const pointOf = ({ lngLat }: MapLayerMouseEvent): Point => ({
  latitude: round(lngLat.lat),
  longitude: round(lngLat.lng),
});

type Pin = { readonly properties: Readonly<Record<string, unknown>> };

/** What stands over the areas there, the topmost alone. */
const pinOf = (event: MapLayerMouseEvent) =>
  event.features?.find(({ layer }) => layer.id !== AREA_LAYER);

const heldOf = (pin: Pin | undefined): string | null => {
  const key = pin?.properties['cle'];
  return typeof key === 'string' ? key : null;
};

type Picking = Required<Pick<ChoroplethMapProps, 'onPick' | 'onHeld'>>;

/** A pin says what it holds; a cluster opens. */
function pick(event: MapLayerMouseEvent, { onPick, onHeld }: Picking): void {
  const pin = pinOf(event);
  const held = heldOf(pin);
  const picked = pin ? pickedOf(pin.properties) : [];
  onPick(picked);
  onHeld(held);
  if (pin && picked.length === 0 && held === null) {
    const zoom = Number(pin.properties['zoom'] ?? event.target.getZoom() + ZOOM_STEP);
    event.target.easeTo({ center: event.lngLat, zoom });
  }
}

/** Areas coloured and patterned by what is known of them. */
export function ChoroplethMap(props: ChoroplethMapProps): ReactElement {
  const { source, words, areas, lit, onPoint, onPlace, onPick, layers, children } = props;
  const { onHeld = ignore } = props;
  const map = useRef<MapRef>(null);
  const [hasPatterns, setHasPatterns] = useState(false);
  const bounds = boundsOfAreas(areas.features) ?? OCCITANIE;
  useFitted(map, bounds.join());
  const addPatterns = (): void => {
    const drawn = map.current?.getMap();
    if (!drawn) return;
    for (const [name, pattern] of [
      [HATCHED, hatched()],
      [DOTTED, dotted()],
      [DIAMOND, diamond()],
    ] as const) {
      if (!drawn.hasImage(name)) drawn.addImage(name, pattern, { pixelRatio: 2 });
    }
    setHasPatterns(true);
  };
  return (
    <BaseMap
      isQuiet
      source={source}
      words={words}
      bounds={bounds}
      mapRef={map}
      interactiveLayerIds={hasPatterns ? (onPick ? WITH_PINS : AREAS) : []}
      onLoad={addPatterns}
      onClick={(event) => {
        onPoint(codeOf(event));
        onPlace?.(pointOf(event), codeOf(event));
        if (onPick) pick(event, { onPick, onHeld });
      }}
      onMouseMove={(event) => {
        onPoint(codeOf(event));
        // What was said stays, so that its links can be reached.
        const held = heldOf(pinOf(event));
        if (held !== null) onHeld(held);
      }}
    >
      {hasPatterns ? <ChoroplethLayer areas={areas} lit={lit} /> : null}
      {hasPatterns ? layers : null}
      {children}
    </BaseMap>
  );
}
