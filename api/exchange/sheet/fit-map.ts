export type LonLat = { readonly longitude: number; readonly latitude: number };
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Spot = { readonly x: number; readonly y: number };

export type MapFrame = {
  readonly project: (point: LonLat) => Spot;
  readonly pointsPerKilometre: number;
};

const KM_PER_DEGREE = 111.2;
// Under this a map without streets says nothing.
const WIDTH_KM_MIN = 36;
const MARGIN = 26;

/** The projection that shows all the points in a box, north up, kilometres alike both ways. */
export function fitMap(points: readonly LonLat[], box: Box): MapFrame {
  const longitudes = points.map(({ longitude }) => longitude);
  const latitudes = points.map(({ latitude }) => latitude);
  const middleLatitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const middleLongitude = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const eastKm = KM_PER_DEGREE * Math.cos((middleLatitude * Math.PI) / 180);
  const widthKm = Math.max(
    WIDTH_KM_MIN,
    (Math.max(...longitudes) - Math.min(...longitudes)) * eastKm,
  );
  const heightKm = Math.max(1, (Math.max(...latitudes) - Math.min(...latitudes)) * KM_PER_DEGREE);
  const scale = Math.min((box.width - 2 * MARGIN) / widthKm, (box.height - 2 * MARGIN) / heightKm);
  return {
    pointsPerKilometre: scale,
    project: ({ longitude, latitude }) => ({
      x: box.x + box.width / 2 + (longitude - middleLongitude) * eastKm * scale,
      y: box.y + box.height / 2 - (latitude - middleLatitude) * KM_PER_DEGREE * scale,
    }),
  };
}

export type Pin = Spot & { readonly numbers: readonly number[] };

const PIN_REACH = 13;

/** Pins that would hide one another become one, with all their numbers. */
export function groupPins(spots: readonly (Spot & { readonly number: number })[]): readonly Pin[] {
  const pins: { x: number; y: number; numbers: number[] }[] = [];
  for (const { x, y, number } of spots) {
    const near = pins.find((pin) => Math.hypot(pin.x - x, pin.y - y) < PIN_REACH);
    if (near) near.numbers.push(number);
    else pins.push({ x, y, numbers: [number] });
  }
  return pins;
}

/** « 1 à 4 » for a run, « 1, 3 » otherwise, at most three told one by one. */
export function sayNumbers(numbers: readonly number[]): string {
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? 0;
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${first}–${last}`;
  return numbers.length > 4 ? `${numbers.slice(0, 3).join(', ')}…` : numbers.join(', ');
}

/** The round length nearest to a fifth of the map: 1, 2, 5, 10, 20, 50 km… */
export function scaleBarKm(widthPoints: number, pointsPerKilometre: number): number {
  const wanted = widthPoints / 5 / pointsPerKilometre;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [5, 2, 1].find((factor) => factor * power <= wanted) ?? 1;
  return step * power;
}
