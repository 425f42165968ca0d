import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const GARD = 'territoire=departement:30&duree_max=45';

describe('the pack of a meeting', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  const get = (path: string) => app.get(`/api/v1/couverture/${path}`);
  const sheet = async (bytes: Buffer, name: string): Promise<readonly unknown[][]> => {
    const sheets = await readWorkbook(bytes);
    return sheets.find((one) => one.sheet === name)?.data ?? [];
  };

  it('is printed', async () => {
    const { status, headers, bytes } = await get(`dossier.pdf?${GARD}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says in its workbook the figures of the map', async () => {
    const { status, bytes } = await get(`dossier.xlsx?${GARD}`);
    expect(status).toBe(200);
    const { body } = await app.get(`/api/v1/couverture?${GARD}&thematique=mobilite&size=1`);
    const [columns = [], ...rows] = await sheet(bytes, 'Besoins');
    const row = rows.find(([label]) => label === body.besoin.label) ?? [];
    const said = Object.fromEntries(columns.map((name, rank) => [name, row[rank]]));
    const { jeunes, couverts, a_confirmer, non_couverts, inconnus } = body.bilan;
    expect(said).toMatchObject({ jeunes, couverts, a_confirmer, non_couverts, inconnus });
  });

  it('names what the minutes come from, and lists needs as the screens do', async () => {
    const { bytes } = await get(`dossier.xlsx?${GARD}`);
    const said = (await sheet(bytes, 'Sources et méthode')).flat();
    expect(said).toContain('Temps de trajet estimés d’après la distance à vol d’oiseau.');
    const [, ...needs] = await sheet(bytes, 'Besoins');
    expect(needs.slice(0, 3).map(([label]) => label)).toEqual([
      'Choisir un métier',
      'Se former',
      'Trouver un emploi',
    ]);
  });

  it('tells no zero by bus where no timetable is known', async () => {
    const { bytes } = await get(`dossier.xlsx?${GARD}&mode=transports`);
    const said = (await sheet(bytes, 'Sources et méthode')).flat();
    expect(said).toContain('Aucun horaire de transport n’est connu dans ce territoire.');
    const [, [, jeunes, couverts, toConfirm, uncovered, unknown] = []] = await sheet(
      bytes,
      'Besoins',
    );
    expect([couverts, toConfirm, uncovered]).toEqual([null, null, null]);
    expect(unknown).toBe(jeunes);
    expect((await get(`dossier.pdf?${GARD}&mode=transports`)).status).toBe(200);
  });

  it('keeps to professionals what was asked in vain', async () => {
    const { bytes } = await get(`dossier.xlsx?${GARD}`);
    const names = (await readWorkbook(bytes)).map((one) => one.sheet);
    expect(names).toContain('Manques');
    expect(names).not.toContain('Demandes sans réponse');
  });

  it.each([
    ['a territory that does not exist', 'territoire=departement:99', 404],
    ['a territory written otherwise', 'territoire=gard', 422],
    ['an unknown way of travelling', `${GARD}&mode=fusee`, 422],
    ['a scenario of somebody else', `${GARD}&scenario=00000000-0000-4000-8000-000000000000`, 404],
    ['a snapshot that does not exist', `${GARD}&avant=00000000-0000-4000-8000-000000000000`, 404],
  ])('is refused for %s', async (_what, query, status) => {
    expect((await get(`dossier.pdf?${query}`)).status).toBe(status);
    expect((await get(`dossier.xlsx?${query}`)).status).toBe(status);
  });
});
