export type Zones = { readonly zoneEmploi: string; readonly zrr: boolean };

/** Reads zones-occitanie.txt: zone d'emploi and ZRR of a commune by INSEE code. */
export function decodeZones(text: string): Map<string, Zones> {
  const zones = new Map<string, Zones>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [zoneEmploi = '', classement = '', ...deltas] = line.split(' ');
    let code = 0;
    for (const delta of deltas) {
      code += Number.parseInt(delta, 36);
      zones.set(String(code).padStart(5, '0'), { zoneEmploi, zrr: classement === 'C' });
    }
  }
  return zones;
}
