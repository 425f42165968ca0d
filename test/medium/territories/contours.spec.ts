import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Maille } from '../../../api/territories/contours/contour.js';
import { ContoursService } from '../../../api/territories/contours/contours.service.js';
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

const outline = async () => (await maillage.get('/api/v1/fond-de-carte')).body;
const departement = async (code: string) =>
  (await outline()).features.find(
    (feature: { properties: { genre: string; code: string } }) =>
      feature.properties.genre === 'departement' && feature.properties.code === code,
  );

describe('the map without official outlines', () => {
  it('draws Occitanie and its neighbours from the communes’ centres, and says so', async () => {
    const { approximatif, attribution, features } = await outline();
    expect(approximatif).toBe(true);
    expect(attribution).toContain('approximatifs');
    const drawn = features.filter((it: any) => it.properties.genre === 'departement');
    expect(drawn.filter((it: any) => it.properties.occitanie)).toHaveLength(13);
    expect(drawn.map((it: any) => it.properties.code)).toEqual(
      expect.arrayContaining(['13', '84', '40']),
    );
    expect(drawn.every((it: any) => it.properties.approximatif)).toBe(true);
  });

  it('gives each commune to its own département, save at the edges', async () => {
    const { features } = await outline();
    const given = JSON.stringify(
      features.filter((it: any) => it.properties.genre === 'departement'),
    );
    const [{ wrong, total }] = await maillage.dataSource.query(
      `WITH drawn AS (
         SELECT feature #>> '{properties,code}' AS code,
           ST_MakeValid(ST_SetSRID(ST_GeomFromGeoJSON(feature -> 'geometry'), 4326)) AS geom
         FROM jsonb_array_elements($1::jsonb) AS feature
       )
       SELECT count(*) FILTER (WHERE NOT ST_Intersects(d.geom, c.centre)) AS wrong, count(*) AS total
       FROM commune c
       JOIN drawn d ON d.code = c.departement_code
       WHERE c.region_code = '76' AND NOT c.centre_approximatif`,
      [given],
    );
    expect(total).toBe(4_445);
    expect(wrong / total).toBeLessThan(0.005);
  });

  it('names the départements and the main towns', async () => {
    const { features } = await outline();
    const named = (genre: string) =>
      features
        .filter((it: any) => it.properties.genre === genre)
        .map((it: any) => it.properties.nom);
    expect(named('etiquette')).toEqual(expect.arrayContaining(['Gard', 'Lozère', 'Ariège']));
    expect(named('ville')[0]).toBe('Marseille');
    expect(named('ville')).toEqual(
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
    expect(after.properties.approximatif).toBe(false);
    expect(after.geometry).not.toEqual(before.geometry);
    expect((await departement('13')).properties.approximatif).toBe(true);
  });

  it('of the communes of Gard and of the region are taken whole', async () => {
    const gard = await importContours(read('communes-30-gard.geojson'), 'commune');
    expect([gard.lus, gard.refuses]).toEqual([353, []]);
    const region = await importContours(read('region-occitanie.geojson'), 'region');
    expect([region.ecrits, region.refuses]).toEqual([1, []]);
  });
});
