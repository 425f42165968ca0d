import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Maille } from '../../../api/territories/contours/contour.js';
import { ContoursService } from '../../../api/territories/contours/contours.service.js';
import { contains, type Polygon } from '../../../api/territories/outline/dissolve-voronoi.js';
import { TerritoriesService } from '../../../api/territories/territories.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let contours: ContoursService;

beforeAll(async () => {
  maillage = await createTestApp();
  contours = maillage.app.get(ContoursService);
});
afterAll(() => maillage?.close());

const importContours = (given: unknown, maille: Maille, source = 'essai') =>
  contours.import(given, { maille, source, progress: () => undefined });

const aFeature = (code: string, ...ring: readonly (readonly [number, number])[]) => ({
  type: 'Feature',
  properties: { code, nom: code },
  geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
});
const aCollection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

type Drawn = {
  readonly properties: {
    readonly genre: string;
    readonly code: string;
    readonly nom: string;
    readonly occitanie: boolean;
    readonly approximatif: boolean;
  };
  readonly geometry: { readonly coordinates: Polygon[] };
};

const outline = async () => (await maillage.get('/api/v1/fond-de-carte')).body;
const drawn = async (genre: string): Promise<Drawn[]> => {
  const features: Drawn[] = (await outline()).features;
  return features.filter(({ properties }) => properties.genre === genre);
};
const departement = async (code: string) =>
  (await drawn('departement')).find(({ properties }) => properties.code === code);

describe('the map without official outlines', () => {
  it('draws Occitanie and its neighbours from the communes’ centres, and says so', async () => {
    const { approximatif, attribution } = await outline();
    expect(approximatif).toBe(true);
    expect(attribution).toContain('approximatifs');
    const areas = (await drawn('departement')).map(({ properties }) => properties);
    expect(areas.filter(({ occitanie }) => occitanie)).toHaveLength(13);
    expect(areas.map(({ code }) => code)).toEqual(expect.arrayContaining(['13', '84', '40']));
    expect(areas.every(({ approximatif }) => approximatif)).toBe(true);
  });

  it('gives each commune to its own département, save at the edges', async () => {
    const outlines = new Map<string, Polygon[]>(
      (await drawn('departement')).map(({ properties, geometry }) => [
        properties.code,
        geometry.coordinates,
      ]),
    );
    const here = maillage.app
      .get(TerritoriesService)
      .communes.filter(
        ({ regionCode, centreApproximatif }) => regionCode === '76' && !centreApproximatif,
      );
    const astray = here.filter(({ centre, departementCode }) => {
      const at = [centre?.longitude ?? 0, centre?.latitude ?? 0] as const;
      const polygons = outlines.get(departementCode) ?? [];
      return !polygons.some(([outer]) => outer && contains(outer, at));
    });
    expect(here).toHaveLength(4_445);
    expect(astray.length / here.length).toBeLessThan(0.005);
  });

  it('names the départements and the main towns', async () => {
    const named = async (genre: string) =>
      (await drawn(genre)).map(({ properties }) => properties.nom);
    expect(await named('etiquette')).toEqual(expect.arrayContaining(['Gard', 'Lozère', 'Ariège']));
    const towns = await named('ville');
    expect(towns[0]).toBe('Marseille');
    expect(towns).toEqual(
      expect.arrayContaining(['Toulouse', 'Nîmes', 'Mende', 'Foix', 'Avignon']),
    );
  });

  it('is light, and not sent twice to who holds it', async () => {
    const answer = await maillage.get('/api/v1/fond-de-carte');
    expect(gzipSync(answer.bytes).length).toBeLessThan(60_000);
    const again = await maillage.get('/api/v1/fond-de-carte', {
      'if-none-match': String(answer.headers.etag),
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });
});

describe('an import of outlines', () => {
  it('mends a crossed polygon, joins the communes of the past, and tells what it refused', async () => {
    const report = await importContours(
      aCollection(
        aFeature('30341', [4.2, 43.6], [4.4, 43.8], [4.4, 43.6], [4.2, 43.8]),
        aFeature('12076', [2.3, 44.5], [2.4, 44.5], [2.4, 44.6]),
        aFeature('12218', [2.4, 44.5], [2.5, 44.5], [2.4, 44.6]),
        aFeature('99999', [2, 44], [3, 44], [3, 45]),
        aFeature('30258', [4, 43], [4.1, 43], [4.2, 43]),
        { type: 'Feature', properties: {}, geometry: null },
      ),
      'commune',
    );
    expect(report).toEqual({
      lus: 6,
      ecrits: 2,
      reunis: 1,
      refuses: [
        { rang: 4, code: '99999', raison: 'Aucune commune de France ne porte ce code INSEE.' },
        { rang: 5, code: '30258', raison: "Le contour n'enferme aucune surface." },
        { rang: 6, code: null, raison: expect.stringContaining('code') },
      ],
    });
    const rows = await maillage.dataSource.query(
      `SELECT code, ST_IsValid(geom) AS valid, ST_GeometryType(geom) AS type
       FROM contour WHERE maille = 'commune' ORDER BY code`,
    );
    expect(rows).toEqual([
      { code: '12218', valid: true, type: 'ST_MultiPolygon' },
      { code: '30341', valid: true, type: 'ST_MultiPolygon' },
    ]);
  });

  it.each([null, [], 'Gard', { type: 'Topology' }])('refuses %j', async (given) => {
    await expect(importContours(given, 'commune')).rejects.toMatchObject({ kind: 'refused' });
  });
});

const OFFICIAL = '../shared/data/contours';

describe.skipIf(!existsSync(OFFICIAL))('the official outlines of 2018', () => {
  const read = (file: string) => JSON.parse(readFileSync(`${OFFICIAL}/${file}`, 'utf8'));

  it('replace the approximate map at once', async () => {
    const before = await departement('30');
    const report = await importContours(
      read('departements-occitanie.geojson'),
      'departement',
      'IGN/INSEE 2018',
    );
    expect(report).toEqual({ lus: 13, ecrits: 13, reunis: 0, refuses: [] });
    const { approximatif, attribution } = await outline();
    expect(approximatif).toBe(false);
    expect(attribution).toBe('IGN/INSEE 2018');
    const after = await departement('30');
    expect(after?.properties.approximatif).toBe(false);
    expect(after?.geometry).not.toEqual(before?.geometry);
    expect((await departement('13'))?.properties.approximatif).toBe(true);
  });

  it('of the communes of Gard and of the region are taken whole', async () => {
    const gard = await importContours(read('communes-30-gard.geojson'), 'commune');
    expect([gard.lus, gard.refuses]).toEqual([353, []]);
    const region = await importContours(read('region-occitanie.geojson'), 'region');
    expect([region.ecrits, region.refuses]).toEqual([1, []]);
  });
});
