import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImportHarness, type ImportHarness } from './import-harness.js';

const SHARED = '../shared/data';

describe.skipIf(!existsSync(SHARED))('the four real lists of Occitanie', () => {
  let harness: ImportHarness;

  beforeAll(async () => {
    harness = await createImportHarness();
  });

  afterAll(() => harness?.close());

  const bring = async (name: string): Promise<string> => {
    const path = join(harness.folder, name);
    await copyFile(join(SHARED, name), path);
    return path;
  };

  it.each([
    ['occitanie-france-services.csv', 'france_services', 373, 373],
    ['occitanie-cfa.csv', 'cfa', 412, 412],
    ['occitanie-missions-locales-imilo.csv', 'mission_locale', 27, 54],
    ['occitanie-associations-politique-ville.csv', undefined, 371, 0],
  ])(
    'imports %s whole, then writes nothing the second time',
    async (name, modele, structures, services) => {
      const path = await bring(name);
      const first = await harness.run({ path, modele });
      expect(first.refus).toEqual([]);
      expect(first).toMatchObject({
        lignes: structures,
        refusees: 0,
        structures: { crees: structures, modifies: 0, inchanges: 0 },
        services: { crees: services, modifies: 0, inchanges: 0 },
      });
      const before = await harness.footprint();
      const second = await harness.run({ path, modele });
      expect(second.structures).toEqual({ crees: 0, modifies: 0, inchanges: structures });
      expect(await harness.footprint()).toEqual(before);
    },
  );

  it('forgets neither kinds nor services when a list comes again without its template', async () => {
    const path = await bring('occitanie-france-services.csv');
    const before = await harness.footprint();
    expect((await harness.run({ path })).structures).toEqual({
      crees: 0,
      modifies: 0,
      inchanges: 373,
    });
    expect(await harness.footprint()).toEqual(before);
  });

  it('reads the hours, phone and point of a France services', async () => {
    const [row] = await harness.query(`
      SELECT nom, telephone, horaires_accueil, code_insee, point_precision, reseaux_porteurs,
        round(ST_X(point)::numeric, 3) AS lon, round(ST_Y(point)::numeric, 3) AS lat
      FROM structure WHERE id = 'occitanie-france-services--53'`);
    expect(row).toEqual({
      nom: "France services La Poste d'Ax-les-Thermes",
      telephone: '+33534092009',
      horaires_accueil: 'Mo,Tu,Th,Fr 09:00-12:00,13:30-16:30; We 09:00-12:30; Sa 09:00-12:00',
      code_insee: '09032',
      point_precision: 'adresse',
      reseaux_porteurs: ['france-service'],
      lon: 1.838,
      lat: 42.72,
    });
  });

  it('reads two Mondays of the month from the comment', async () => {
    const rows = await harness.query(
      `SELECT horaires_accueil FROM structure WHERE id = 'occitanie-france-services--1298'`,
    );
    expect(rows).toEqual([{ horaires_accueil: 'Mo[2,4] 09:00-12:00' }]);
  });

  it('reads both forms of date of the CFA', async () => {
    const rows = await harness.query(
      `SELECT siret, date_maj FROM structure WHERE siret IN ('89079142900149', '77666271000032') AND source = 'occitanie-cfa' ORDER BY siret`,
    );
    expect(rows).toEqual([
      { siret: '77666271000032', date_maj: '2022-03-21' },
      { siret: '89079142900149', date_maj: '2022-01-03' },
    ]);
  });

  it('puts a mission locale at the centre of the commune deduced, to be confirmed', async () => {
    const [row] = await harness.query(
      `SELECT nom, commune, point_precision, a_confirmer FROM structure WHERE id = 'occitanie-missions-locales-imilo--30341S00'`,
    );
    expect(row).toEqual({
      nom: 'Mission Locale de Petite Camargue',
      commune: 'Vauvert',
      point_precision: 'commune',
      a_confirmer: ['commune'],
    });
  });

  it('keeps the two FACE AUDE apart, at a point marked approximate', async () => {
    const rows = await harness.query(
      `SELECT id, nom, departement_code, point_precision, commune FROM structure WHERE source = 'occitanie-associations-politique-ville' AND nom = 'FACE Aude' ORDER BY id`,
    );
    const twin = {
      nom: 'FACE Aude',
      departement_code: '11',
      point_precision: 'approximatif',
      commune: null,
    };
    expect(rows).toEqual([
      { id: 'occitanie-associations-politique-ville--face-aude-11', ...twin },
      { id: 'occitanie-associations-politique-ville--face-aude-11-2', ...twin },
    ]);
  });
});
