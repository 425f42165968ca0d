import type { Position } from '../../territories/contours/contour.js';

export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Project = (position: Position) => readonly [x: number, y: number];

type Extent = {
  readonly west: number;
  readonly north: number;
  /** Of the ground, in degrees of latitude: longitude shrinks with latitude. */
  readonly wide: number;
  readonly high: number;
  readonly shrink: number;
};

function extentOf(positions: readonly Position[]): Extent {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = Math.max(1e-6, (east - west) * shrink);
  return { west, north, wide, high: Math.max(1e-6, north - south), shrink };
}

/** How high a map stands that is as wide as this. */
export function heightForWidth(positions: readonly Position[], width: number): number {
  const { wide, high } = extentOf(positions);
  return (width * high) / wide;
}

/** The whole fits the frame, in its middle. */
export function fitMap(positions: readonly Position[], frame: Frame): Project {
  const { west, north, wide, high, shrink } = extentOf(positions);
  const scale = Math.min(frame.width / wide, frame.height / high);
  const left = frame.x + (frame.width - wide * scale) / 2;
  const top = frame.y + (frame.height - high * scale) / 2;
  return ([longitude, latitude]) => [
    left + (longitude - west) * shrink * scale,
    top + (north - latitude) * scale,
  ];
}
