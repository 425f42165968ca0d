import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImportHarness, type ImportHarness } from './import-harness.js';
import { aWorkbook, aZipBomb } from './workbooks.js';

const FIXTURES = 'test/fixtures/imports';

describe('imports of files as they come', () => {
  let harness: ImportHarness;

  beforeAll(async () => {
    harness = await createImportHarness();
  });

  afterAll(() => harness?.close());

  const bring = async (name: string): Promise<string> => {
    const path = join(harness.folder, name);
    await copyFile(join(FIXTURES, name), path);
    return path;
  };

  const nothingWritten = async (attempt: () => Promise<unknown>): Promise<string> => {
    const before = await harness.footprint();
    const failure: unknown = await attempt().then(
      () => null,
      (error: unknown) => error,
    );
    expect(await harness.footprint()).toEqual(before);
    return failure instanceof Error ? failure.message : 'no failure';
  };

  it.each([
    'bureau-point-virgule.csv',
    'bureau-cp1252.csv',
    'bureau-utf16.csv',
    'bureau-tabulation.csv',
  ])(
    'reads %s, with its titles, renamed columns, lines within cells and spreadsheet habits',
    async (name) => {
      const path = await bring(name);
      const source = name.replace('.csv', '');
      const report = await harness.run({ path });
      expect(report).toMatchObject({ lignes: 3, refusees: 0, structures: { crees: 3 } });
      const rows = await harness.query(
        `SELECT nom, commune, code_insee, telephone, courriel, site_web, date_maj, point_precision,
           round(ST_Y(point)::numeric, 3) AS lat
         FROM structure WHERE source = $1 ORDER BY code_insee DESC`,
        [source],
      );
      expect(rows).toEqual([
        {
          nom: 'Centre Social Rives',
          commune: 'Vauvert',
          code_insee: '30341',
          telephone: '+33466000000',
          courriel: 'contact@exemple.fr',
          site_web: 'https://www.exemple.fr',
          date_maj: '2021-12-17',
          point_precision: 'adresse',
          lat: 43.694,
        },
        expect.objectContaining({
          nom: 'Épicerie solidaire',
          commune: 'Saint-Gilles',
          date_maj: '2022-03-01',
          point_precision: 'commune',
        }),
        expect.objectContaining({
          nom: 'Maison des adolescents',
          commune: 'Nîmes',
          date_maj: '2022-03-21',
          lat: 43.837,
        }),
      ]);
    },
  );

  it('refuses bad rows with their line, column, reason and suggestion, and imports the others', async () => {
    const path = await bring('lignes-a-refuser.csv');
    const report = await harness.run({ path });
    expect(report).toMatchObject({ lignes: 14, refusees: 11, structures: { crees: 3 } });
    expect(report.refus.map(({ ligne, colonne, exemple }) => [ligne, colonne, exemple])).toEqual(
      expect.arrayContaining([
        [2, 'latitude', expect.stringContaining('en mer')],
        [3, 'latitude', expect.stringContaining('hors de France')],
        [4, 'latitude', expect.stringContaining('pleine mer')],
        [5, 'date_maj', 'date impossible : « 31/02/2024 »'],
        [6, 'date_maj', 'date dans le futur : « 31/12/2099 »'],
        [7, 'siret', expect.stringContaining('clé de contrôle')],
        [8, 'siret', expect.stringContaining('tableur')],
        [9, 'commune', 'commune inconnue : « Villeneuve-la-Fictive »'],
        [10, 'commune', expect.stringContaining("communes s'appellent")],
        [11, 'nom', 'aucun nom'],
        [12, null, '10 cellules pour 8 colonnes'],
      ]),
    );
    expect(report.avertissements.map(({ colonne }) => colonne)).toEqual(
      expect.arrayContaining(['telephone', 'latitude']),
    );
  });

  it('writes the refused rows to a file that imports once mended, and each keeps its id', async () => {
    const rows = 'nom,departement,siret\nFACE AUDE,11,\nFACE AUDE,11,12345678901234\n';
    const path = await harness.write('jumelles.csv', rows);
    const first = await harness.run({ path });
    expect(first).toMatchObject({ refusees: 1, structures: { crees: 1 } });
    const refusedPath = first.fichier_des_refus ?? '';
    expect(refusedPath).toMatch(/jumelles\.refuses\.csv$/);
    const refused = await readFile(refusedPath, 'utf8');
    await writeFile(refusedPath, refused.replace('12345678901234', ''));
    const second = await harness.run({ path: refusedPath });
    expect(second).toMatchObject({
      refusees: 0,
      structures: { crees: 1, inchanges: 0 },
      source: 'jumelles',
    });
    expect(
      await harness.query(`SELECT count(*) AS n FROM structure WHERE source = 'jumelles'`),
    ).toEqual([{ n: 2 }]);
  });

  it('refuses the second of two structures with one id', async () => {
    const report = await harness.run({ path: await bring('identifiants-en-double.csv') });
    expect(report).toMatchObject({ refusees: 1, structures: { crees: 2 } });
    expect(report.refus[0]).toMatchObject({
      ligne: 3,
      colonne: 'id',
      exemple: expect.stringContaining('ligne 2'),
    });
  });

  it('imports data·inclusion, services before structures, and refuses a service without its structure', async () => {
    const path = await bring('data-inclusion.json');
    const report = await harness.run({ path });
    expect(report).toMatchObject({
      format: 'data-inclusion',
      lignes: 7,
      refusees: 4,
      structures: { crees: 1 },
      services: { crees: 2 },
    });
    const [service] = await harness.query<{ regles: { operateur: string; valeur: number }[] }>(
      `SELECT regles FROM service WHERE id = 'dora--s1'`,
    );
    expect(service?.regles.map(({ operateur, valeur }) => [operateur, valeur])).toEqual([
      ['min', 16],
      ['max', 25],
    ]);
    expect(
      await harness.query(`SELECT du, au FROM fermeture WHERE service_id = 'dora--s1'`),
    ).toEqual([{ du: '2026-08-01', au: '2026-08-31' }]);
    const refused: unknown = JSON.parse(await readFile(report.fichier_des_refus ?? '', 'utf8'));
    expect(refused).toHaveLength(4);
    const before = await harness.footprint();
    expect((await harness.run({ path })).services).toEqual({ crees: 0, modifies: 0, inchanges: 2 });
    expect(await harness.footprint()).toEqual(before);
  });

  it('opens again a service that its source no longer says closed', async () => {
    const structure = {
      source: 'sol',
      id: 'sol--a',
      nom: 'Accueil',
      date_maj: '2026-01-02',
      code_insee: '30341',
    };
    const service = (description: string) => ({
      structures: [structure],
      services: [
        {
          source: 'sol',
          id: 'sol--s',
          structure_id: 'sol--a',
          nom: 'Repas',
          description,
          date_maj: '2026-01-02',
        },
      ],
    });
    const closed = service('Des repas. Ce service est fermé temporairement depuis le 02/03/2026.');
    await harness.run({ path: await harness.write('ferme.json', JSON.stringify(closed)) });
    const closures = () =>
      harness.query(`SELECT du, au FROM fermeture WHERE service_id = 'sol--s'`);
    expect(await closures()).toEqual([{ du: '2026-03-02', au: null }]);
    await harness.run({
      path: await harness.write('ouvert.json', JSON.stringify(service('Des repas.'))),
    });
    expect(await closures()).toEqual([]);
  });

  it('keeps the day of an undated row that has not changed', async () => {
    const path = await harness.write(
      'sans-date.csv',
      'nom,commune,code_postal\nSans date,Agde,34300\n',
    );
    await harness.run({ path, listDate: '2024-08-01' });
    expect((await harness.run({ path })).structures).toEqual({
      crees: 0,
      modifies: 0,
      inchanges: 1,
    });
  });

  it('reads the CSV of services of data·inclusion, lists in Python or Postgres form', async () => {
    const report = await harness.run({ path: await bring('services.csv') });
    expect(report).toMatchObject({ refusees: 0, services: { crees: 1 } });
    expect(
      await harness.query(
        `SELECT thematiques, publics, zone_eligibilite FROM service WHERE id = 'dora--s9'`,
      ),
    ).toEqual([
      {
        thematiques: ['mobilite--preparer-un-permis', 'mobilite--financer-ma-mobilite'],
        publics: ['jeunes'],
        zone_eligibilite: ['30'],
      },
    ]);
  });

  it('reads a workbook with dates, numbers and lost zeros', async () => {
    const path = await harness.write(
      'classeur.xlsx',
      await aWorkbook([
        ['Nom', 'Code postal', 'Commune', 'SIRET', 'Téléphone', 'Date de mise à jour'],
        [
          'Purple Campus',
          9000,
          'Saint-Paul-de-Jarrat',
          89079142900149,
          561020304,
          new Date(Date.UTC(2021, 11, 17)),
        ],
      ]),
    );
    const report = await harness.run({ path, format: 'xlsx' });
    expect(report.refus).toEqual([]);
    expect(
      await harness.query(
        `SELECT code_postal, code_insee, siret, telephone, date_maj FROM structure WHERE source = 'classeur'`,
      ),
    ).toEqual([
      {
        code_postal: '09000',
        code_insee: '09272',
        siret: '89079142900149',
        telephone: '+33561020304',
        date_maj: '2021-12-17',
      },
    ]);
  });

  it('refuses a zip bomb before inflating it', async () => {
    const path = await harness.write('bombe.xlsx', aZipBomb());
    expect(await nothingWritten(() => harness.run({ path }))).toContain('Le classeur est refusé');
  });

  it.each([
    ['vide.csv', '', 'vide'],
    ['blanc.csv', ' \n \n', 'vide'],
    ['page.csv', '<!DOCTYPE html>\n<html><body>Erreur 503</body></html>', 'page web'],
    ['binaire.csv', `nom,ville\n${'a\0'.repeat(40)}${'x'.repeat(300)}`, 'caractères nuls'],
    ['inconnu.csv', 'couleur;taille\nrouge;3\n', 'Aucune colonne'],
    ['guillemet.csv', 'nom,ville\n"jamais refermé,Agde\n', 'guillemet'],
    ['latin.json', Buffer.from('[{"id":"a--1","nom":"\u00e9t\u00e9"}]', 'latin1'), 'UTF-8'],
    ['coupe.json', '{"structures":[{"id":"a--1","nom":"abc"', 'coupé'],
    ['autre.json', '{"features_count": 3}', 'ni liste'],
    ['faux.xlsx', 'PK\u0003\u0004 pas un classeur', 'illisible'],
    ['vieux.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), '.xls'],
  ])('refuses %s whole', async (name, content, words) => {
    const path = await harness.write(name, content);
    expect(await nothingWritten(() => harness.run({ path }))).toContain(words);
  });

  it('refuses 100 MB on one line early, without holding them', async () => {
    const path = await harness.write(
      'une-ligne.csv',
      Buffer.concat([Buffer.from('nom,ville\n"'), Buffer.alloc(100_000_000, 0x61)]),
    );
    const before = process.memoryUsage().rss;
    expect(await nothingWritten(() => harness.run({ path }))).toContain('dépasse');
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('writes nothing of a file that breaks after two thousand good rows', async () => {
    const good = Array.from({ length: 2500 }, (_, rank) => `Structure ${rank},Agde,34300`).join(
      '\n',
    );
    const path = await harness.write(
      'casse.csv',
      `nom,commune,code_postal\n${good}\n"jamais refermé`,
    );
    expect(await nothingWritten(() => harness.run({ path }))).toContain('guillemet');
    expect(existsSync(path.replace('.csv', '.refuses.csv'))).toBe(false);
  });

  it('writes nothing when it is stopped midway', async () => {
    const rows = Array.from({ length: 3000 }, (_, rank) => `Structure ${rank},Agde,34300`).join(
      '\n',
    );
    const path = await harness.write('arretee.csv', `nom,commune,code_postal\n${rows}\n`);
    const onProgress = (read: number): void => {
      if (read >= 2500) throw new Error('arrêt');
    };
    expect(await nothingWritten(() => harness.run({ path, onProgress }))).toBe('arrêt');
  });

  it('says in a dry run what it would do, and does none of it', async () => {
    const path = await harness.write('essai.csv', 'nom,commune,code_postal\nEssai,Agde,34300\n');
    const before = await harness.footprint();
    expect(await harness.run({ path, isDryRun: true })).toMatchObject({
      essai: true,
      structures: { crees: 1 },
    });
    expect(await harness.footprint()).toMatchObject({
      structures: before?.['structures'],
      imports: before?.['imports'],
    });
  });

  it('refuses a cell with a NUL character, and only its row', async () => {
    const path = await harness.write(
      'nul.csv',
      'nom,commune,code_postal\nBonne structure,Agde,34300\nMau\0vaise,Agde,34300\n',
    );
    expect(await harness.run({ path })).toMatchObject({ refusees: 1, structures: { crees: 1 } });
  });

  it('refuses a row in another encoding than the rest, and only it', async () => {
    const rows =
      'nom,commune,code_postal\nÉté à Agde,Agde,34300\nDécouverte des métiers,Agde,34300\n';
    const foreign = Buffer.from('Caf\u00e9 des jeunes,Agde,34300\n', 'latin1');
    const path = await harness.write('colle.csv', Buffer.concat([Buffer.from(rows), foreign]));
    expect(await harness.run({ path })).toMatchObject({ refusees: 1, structures: { crees: 2 } });
  });

  it('makes of a mission locale its two services, CEJ and PACEA, and again the same two', async () => {
    const path = await harness.write(
      'missions-locales.csv',
      'id,nom,commune,code_postal\nml-1,Mission locale de Vauvert,Vauvert,30600\n',
    );
    const request = { path, source: 'ml-essai', modele: 'mission_locale' };
    expect((await harness.run(request)).services).toMatchObject({ crees: 2 });
    const [row] = await harness.query(
      `SELECT array_agg(dispositif_slug ORDER BY id) AS dispositifs, array_agg(id ORDER BY id) AS ids
       FROM service WHERE source = 'ml-essai'`,
    );
    expect(row).toEqual({
      dispositifs: ['cej', 'pacea'],
      ids: ['ml-essai--ml-1-cej', 'ml-essai--ml-1-pacea'],
    });
    const before = await harness.footprint();
    expect((await harness.run(request)).services).toEqual({ crees: 0, modifies: 0, inchanges: 2 });
    expect(await harness.footprint()).toEqual(before);
  });

  it.each([
    [{ source: 'maillage' }, 'celle de Maillage'],
    [{ source: 'Pas Bon' }, "n'est pas valable"],
    [{ modele: 'boulangerie' }, 'Aucun modèle'],
    [{ format: 'xlsx' as const }, 'Le format demandé'],
  ])('refuses the option %o', async (options, words) => {
    const path = await bring('identifiants-en-double.csv');
    expect(await nothingWritten(() => harness.run({ path, ...options }))).toContain(words);
  });

  it('says when the file is not there', async () =>
    expect(
      await nothingWritten(() => harness.run({ path: join(harness.folder, 'absent.csv') })),
    ).toContain('introuvable'));
});
