// Rewrites centroides.txt, zones-occitanie.txt, jeunes-occitanie.txt and superficies-occitanie.txt from the
// public figures and outlines.
// Usage: node seed/reference/encode-reference.mjs <folder of the source files>
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2] ?? '../shared/data';
const rowsOf = (file) => parse(readFileSync(join(folder, file)), { columns: true, bom: true });
const base36 = (value, width = 0) => value.toString(36).padStart(width, '0');

const PREAMBLE_OF_CENTRES = `# Centroides des 35 357 communes de 2018, calculés des contours IGN/INSEE 2018 (chiffres).
# Une ligne par département : préfixe, latitude et longitude minimales en 1e-5 degré, puis par commune
# l'écart de rang (base 36), suivi de l'écart de latitude et de longitude (4 + 4 chiffres en base 36).`;

const PREAMBLE_OF_ZONES = `# Zones d'emploi 2020 et zones de revitalisation rurale 2022 des communes d'Occitanie.
# Sources : INSEE, zonage en zones d'emploi 2020 ; ANCT, classement ZRR 2022 (C classée, NC non classée).
# Une ligne par zone d'emploi et classement, puis les codes INSEE : un code complet, puis des écarts (base 36).`;

const PREAMBLE_OF_YOUTH = `# Jeunes de 16 à 25 ans (25 ans compris) de 25 villes d’Occitanie, en 2021.
# Source : INSEE, recensement de la population 2021, exploitation principale, POP1B (population par sexe et âge).
# Une ligne par commune : code INSEE, population totale du même tableau, jeunes.`;

const PREAMBLE_OF_AREAS = `# Superficies des communes d’Occitanie de 2018, en hectares, calculées des contours IGN/INSEE 2018 (chiffres).
# Une ligne par département : préfixe, puis par commune l’écart de rang et la superficie (base 36).`;

const EARTH_RADIUS_M = 6_371_007.2;
const radians = (degrees) => (degrees * Math.PI) / 180;

function encodeCentres() {
  const groups = new Map();
  for (const { code_insee: code, lat, lon } of rowsOf('communes-centroides.csv')) {
    const prefix = code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
    const group = groups.get(prefix) ?? [];
    group.push({
      rank: Number(code.slice(prefix.length)),
      lat: Math.round(Number(lat) * 1e5),
      lon: Math.round(Number(lon) * 1e5),
    });
    groups.set(prefix, group);
  }
  const lines = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, group]) => {
      const south = Math.min(...group.map((centre) => centre.lat));
      const west = Math.min(...group.map((centre) => centre.lon));
      let previous = 0;
      const tokens = group
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ rank, lat, lon }) => {
          const token = base36(rank - previous) + base36(lat - south, 4) + base36(lon - west, 4);
          previous = rank;
          return token;
        });
      return [prefix, south, west, ...tokens].join(' ');
    });
  return [PREAMBLE_OF_CENTRES, ...lines, ''].join('\n');
}

function encodeZones() {
  const groups = new Map();
  for (const { code_insee, zone_emploi_2020, zrr_2022 } of rowsOf('occitanie-communes.csv')) {
    if (!zone_emploi_2020) continue;
    const key = `${zone_emploi_2020} ${zrr_2022}`;
    groups.set(key, [...(groups.get(key) ?? []), Number(code_insee)]);
  }
  const lines = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, codes]) => {
      let previous = 0;
      const deltas = codes
        .toSorted((a, b) => a - b)
        .map((code) => {
          const delta = base36(code - previous);
          previous = code;
          return delta;
        });
      return [key, ...deltas].join(' ');
    });
  return [PREAMBLE_OF_ZONES, ...lines, ''].join('\n');
}

const encodeYouth = () =>
  [
    PREAMBLE_OF_YOUTH,
    ...rowsOf('occitanie-jeunes-25-villes-2021.csv')
      .toSorted((a, b) => (a.code_insee < b.code_insee ? -1 : 1))
      .map((row) => `${row.code_insee} ${row.pop_total} ${row.pop_16_25}`),
    '',
  ].join('\n');

/** Square metres inside a ring, on a sphere of the same surface as the Earth. */
function surfaceOf(ring) {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[west, south], [east, north]] = [ring[at - 1], ring[at]];
    sum += radians(east - west) * (2 + Math.sin(radians(south)) + Math.sin(radians(north)));
  }
  return Math.abs((sum * EARTH_RADIUS_M ** 2) / 2);
}

function encodeAreas() {
  const byPrefix = new Map();
  for (const path of globSync(join(folder, 'contours', 'communes-*.geojson'))) {
    for (const { properties, geometry } of JSON.parse(readFileSync(path, 'utf8')).features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const squareMetres = polygons
        .map(([outer, ...holes]) =>
          holes.reduce((left, hole) => left - surfaceOf(hole), surfaceOf(outer)),
        )
        .reduce((sum, surface) => sum + surface, 0);
      const prefix = properties.code.slice(0, 2);
      const commune = { rank: Number(properties.code.slice(2)), hectares: squareMetres / 10_000 };
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), commune]);
    }
  }
  const lines = [...byPrefix]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, communes]) => {
      let previous = 0;
      const tokens = communes
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ rank, hectares }) => {
          const token = `${base36(rank - previous)},${base36(Math.round(hectares))}`;
          previous = rank;
          return token;
        });
      return [prefix, ...tokens].join(' ');
    });
  return [PREAMBLE_OF_AREAS, ...lines, ''].join('\n');
}

const here = import.meta.dirname;
writeFileSync(join(here, 'centroides.txt'), encodeCentres());
writeFileSync(join(here, 'zones-occitanie.txt'), encodeZones());
writeFileSync(join(here, 'jeunes-occitanie.txt'), encodeYouth());
writeFileSync(join(here, 'superficies-occitanie.txt'), encodeAreas());
