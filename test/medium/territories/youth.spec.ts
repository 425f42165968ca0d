import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { TerritoriesService } from '../../../api/territories/territories.service.js';
import { estimateYouth } from '../../../api/territories/youth/estimate-youth.js';
import { readYouthTable } from '../../../api/territories/youth/read-youth-table.adapter.js';
import { YouthImportService } from '../../../api/territories/youth/youth-import.service.js';
import { YouthService } from '../../../api/territories/youth/youth.service.js';
import { decodeYouth } from '../../../seed/reference/decode-youth.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let youth: YouthService;
const folder = mkdtempSync(join(tmpdir(), 'jeunes-'));

beforeAll(async () => {
  maillage = await createTestApp();
  youth = maillage.app.get(YouthService);
});
afterAll(() => maillage?.close());

async function importText(text: string, { annee = null as number | null, dryRun = false } = {}) {
  const path = join(folder, 'insee.csv');
  writeFileSync(path, text);
  const importer = maillage.app.get(YouthImportService);
  return importer.import(readYouthTable(path), { annee, source: null, dryRun });
}

const BANDS = 'CODGEO;LIBGEO;P21_POP1517;P21_POP1824;P21_POP2529';

describe('the young people of 16 to 25', () => {
  it('of Toulouse are those that INSEE counts, and said so', () => {
    expect(youth.of('31555')).toEqual({
      jeunes: 115_295,
      estime: false,
      marge: null,
      source: 'INSEE, recensement 2021, population par sexe et âge (POP1B)',
      annee: 2021,
    });
  });

  it('of Vauvert are an estimate with its margin', () => {
    expect(youth.of('30341')).toMatchObject({
      ...estimateYouth(11_671),
      estime: true,
      annee: 2023,
    });
  });

  it('of the 25 towns are what they are in POP1B', () => {
    const towns = decodeYouth(readFileSync('seed/reference/jeunes-occitanie.txt', 'utf8'));
    expect(towns).toHaveLength(25);
    expect(towns.map(({ code }) => youth.of(code).jeunes)).toEqual(towns.map((it) => it.jeunes));
  });

  it('of an unknown commune are unknown', () => {
    expect(youth.of('99999')).toMatchObject({ jeunes: null, estime: true });
  });

  it('of the Tarn outside Albi and Castres are within the margin of what INSEE publishes', () => {
    const communes = maillage.app.get(TerritoriesService).communes;
    const codes = communes
      .filter(
        ({ departementCode, code }) =>
          departementCode === '81' && !['81004', '81065'].includes(code),
      )
      .map(({ code }) => code);
    const { jeunes, marge, estime } = youth.total(codes);
    // POP2 2021: 4/5 of 22 607 (15–19), 17 158 (20–24), 1/15 of 58 061 (25–39), less the two towns.
    expect(Math.abs(jeunes - 25_307)).toBeLessThan(marge ?? 0);
    expect(estime).toBe(true);
  });

  it('of counted towns together have no margin', () => {
    expect(youth.total(['31555', '34172', '31555'])).toEqual({
      jeunes: 115_295 + 69_363,
      estime: false,
      marge: null,
      inconnues: 0,
    });
  });
});

describe('the import of a file of INSEE', () => {
  it('writes nothing when it is a trial', async () => {
    const before = youth.version;
    const report = await importText(`${BANDS}\n30341;Vauvert;300;700;500\n`, { dryRun: true });
    expect(report).toMatchObject({ communes: 1, jeunes: 1000, annee: 2021 });
    expect(await youth.refresh()).toBe(before);
  });

  it('takes what can be, says what cannot, and changes the version', async () => {
    const before = youth.version;
    const report = await importText(
      `${BANDS}\n30341;Vauvert;300;700;500\n99999;Nulle part;1;1;1\n30258;Saint-Gilles;s;1;1\n`,
    );
    expect(report).toMatchObject({ communes: 1, refuseesTotal: 2, absentes: 4445 });
    expect(youth.of('30341')).toMatchObject({ jeunes: 1000, estime: true, marge: 50, annee: 2021 });
    expect(youth.of('30258').annee).toBe(2023);
    expect(youth.version).not.toBe(before);
  });

  it('counts to the year when the file has the ages, once the year is said', async () => {
    const text =
      'CODGEO;LIBGEO;SEXE;AGED100;NB\n30341;Vauvert;1;016;600\n30341;Vauvert;2;025;650\n';
    await expect(importText(text)).rejects.toMatchObject({ code: 'jeunes.annee-absente' });
    await importText(text, { annee: 2022 });
    expect(youth.of('30341')).toMatchObject({
      jeunes: 1250,
      estime: false,
      marge: null,
      annee: 2022,
    });
  });

  it('reads a workbook, whose header stands under its title', async () => {
    const path = join(folder, 'insee.xlsx');
    const cell = (value: string | number) =>
      typeof value === 'number' ? { value, type: Number } : { value, type: String };
    const rows = [['Évolution et structure'], [], ['CODGEO', 'P22_POP1529'], ['30341', 1500]];
    await writeXlsxFile(rows.map((row) => row.map(cell))).toFile(path);
    const importer = maillage.app.get(YouthImportService);
    await importer.import(readYouthTable(path), { annee: null, source: 'essai', dryRun: false });
    expect(youth.of('30341')).toMatchObject({
      jeunes: 1000,
      marge: 120,
      annee: 2022,
      source: 'essai',
    });
  });

  it.each([
    ['an empty file', '', 'jeunes.fichier-inconnu'],
    ['another table', 'nom;prenom\na;b\n', 'jeunes.fichier-inconnu'],
    ['a file with no commune', `${BANDS}\n`, 'jeunes.aucune-commune'],
    ['a zip that is no workbook', 'PK\u0003\u0004 rien', 'territoires.csv-illisible'],
  ])('refuses %s and changes nothing', async (_what, text, code) => {
    const before = youth.version;
    await expect(importText(text)).rejects.toMatchObject({ kind: 'refused', code });
    expect(await youth.refresh()).toBe(before);
  });

  it('says that a file is not there', async () => {
    const importer = maillage.app.get(YouthImportService);
    const order = { annee: null, source: null, dryRun: false };
    await expect(importer.import(readYouthTable('/nulle/part.csv'), order)).rejects.toMatchObject({
      code: 'territoires.fichier-illisible',
    });
  });
});
