import type { Centre } from './decode-centres.js';

export type PlacedCentre = Centre & { readonly approximate: boolean };

// Communes restored after 2018: their own outline was then part of this commune's (INSEE, COG).
const HOST_OF_RESTORED: Readonly<Record<string, string>> = {
  '14666': '14712',
  '15031': '15141',
  '15035': '15141',
  '15047': '15141',
  '15171': '15141',
  '85165': '85084',
  '85212': '85084',
};

function meanOf(centres: readonly Centre[]): Centre {
  const sum = (pick: (centre: Centre) => number) =>
    centres.reduce((total, centre) => total + pick(centre), 0);
  return {
    latitude: sum((centre) => centre.latitude) / centres.length,
    longitude: sum((centre) => centre.longitude) / centres.length,
  };
}

/**
 * The centre of a commune of today among the centres of 2018: its own (a commune
 * that absorbed others kept its chef-lieu's code), else the mean of the old
 * communes it is made of, else that of the commune it was part of in 2018.
 */
export function centreOfCommune(
  commune: { readonly code: string; readonly oldCodes: readonly string[] },
  centresOf2018: ReadonlyMap<string, Centre>,
): PlacedCentre | null {
  const own = centresOf2018.get(commune.code);
  if (own) return { ...own, approximate: false };
  const older = commune.oldCodes.flatMap((code) => centresOf2018.get(code) ?? []);
  if (older.length > 0) return { ...meanOf(older), approximate: true };
  const host = centresOf2018.get(HOST_OF_RESTORED[commune.code] ?? '');
  return host ? { ...host, approximate: true } : null;
}
