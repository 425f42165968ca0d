import { type Commune, OCCITANIE, type Point } from '../commune.js';

export type Label = { readonly code: string; readonly nom: string; readonly at: Point };
export type Town = Label & { readonly population: number };

const TOWN_OF_REGION = 15_000;
const TOWNS_OF_DEPARTEMENT = 2;

const placedIn = (communes: readonly Commune[], departementCode: string): Commune[] =>
  communes.filter((commune) => commune.departementCode === departementCode && commune.centre);

/** Where to write a département's name: at the commune nearest to the middle of its communes. */
export function placeLabel(communes: readonly Commune[], departementCode: string): Point | null {
  const centres = placedIn(communes, departementCode).flatMap(({ centre }) => centre ?? []);
  const middle = {
    latitude: centres.reduce((sum, centre) => sum + centre.latitude, 0) / centres.length,
    longitude: centres.reduce((sum, centre) => sum + centre.longitude, 0) / centres.length,
  };
  const away = ({ latitude, longitude }: Point): number =>
    Math.hypot(latitude - middle.latitude, longitude - middle.longitude);
  return centres.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** The towns that help a person find her way, the most populated first. */
export function listMainTowns(
  communes: readonly Commune[],
  departementCodes: readonly string[],
): Town[] {
  return departementCodes
    .flatMap((code) => {
      const ordered = placedIn(communes, code).sort(
        (a, b) => (b.population ?? 0) - (a.population ?? 0),
      );
      const main = ordered.filter(({ population }) => (population ?? 0) >= TOWN_OF_REGION);
      const here = ordered[0]?.regionCode === OCCITANIE;
      if (!here) return ordered.slice(0, 1);
      return main.length > TOWNS_OF_DEPARTEMENT ? main : ordered.slice(0, TOWNS_OF_DEPARTEMENT);
    })
    .flatMap(({ code, nom, centre, population }) =>
      centre ? [{ code, nom, at: centre, population: population ?? 0 }] : [],
    )
    .sort((a, b) => b.population - a.population);
}
