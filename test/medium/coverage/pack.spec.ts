import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const GARD = 'territoire=departement:30&duree_max=45';

type Item = { code: string; jeunes: unknown; couvert: unknown; raison: unknown };
type SheetNeed = {
  besoin: { slug: string };
  comparaisons: readonly {
    figure: string;
    ici: number | null;
    boites: readonly Record<string, unknown>[];
    cibles: Record<string, unknown>;
  }[];
};

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
  /** Each line by the headings of its columns. */
  const lines = async (bytes: Buffer, name: string): Promise<Record<string, unknown>[]> => {
    const [heads = [], ...rows] = await sheet(bytes, name);
    return rows.map((row) =>
      Object.fromEntries(heads.map((head, rank) => [String(head), row[rank]])),
    );
  };

  it('is printed', async () => {
    const { status, headers, bytes } = await get(`dossier.pdf?${GARD}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is tagged for who listens to it: a title, a language, headings and tables', async () => {
    const { bytes } = await get(`dossier.pdf?${GARD}`);
    const text = bytes.toString('latin1');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (fr-FR)');
    expect(text).toContain('/DisplayDocTitle true');
    for (const tag of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC'])
      expect(text).toContain(`/S /${tag}\n`);
    expect(text.match(/\/S \/Figure\n/g)?.length).toBe(text.match(/\/Alt /g)?.length);
  });

  it('says in its workbook the figures of the map', async () => {
    const { status, bytes } = await get(`dossier.xlsx?${GARD}`);
    expect(status).toBe(200);
    const { body } = await app.get(`/api/v1/couverture?${GARD}&thematique=mobilite&size=1`);
    const { jeunes, couverts, a_confirmer, non_couverts, inconnus } = body.bilan;
    const said = (await lines(bytes, 'Besoins')).find(
      (one) => one['Code du besoin'] === 'mobilite',
    );
    expect(said).toMatchObject({
      Besoin: body.besoin.label,
      'Jeunes de 16 à 25 ans': jeunes,
      Couverts: couverts,
      'À confirmer': a_confirmer,
      'Sans solution': non_couverts,
      'Horaires inconnus': inconnus,
    });
  });

  it.each(['epci:200034411', 'departement:30', 'arrondissement:301'])(
    'compares %s as its sheet does: every box and every target',
    async (territoire) => {
      const { bytes } = await get(`dossier.xlsx?territoire=${territoire}`);
      const { body } = await get(territoire.replace(':', '/'));
      const told = await lines(bytes, 'Comparaison');
      const asked = body.besoins.flatMap(({ besoin, comparaisons }: SheetNeed) =>
        comparaisons.flatMap(({ figure, ici, boites, cibles }) =>
          boites.map((box) => ({
            'Code du besoin': besoin.slug,
            'Code de la figure': figure,
            Ici: ici,
            'Cible légitime': cibles['legitime'],
            'Cible raisonnable': cibles['raisonnable'],
            'Cible atteignable': cibles['atteignable'],
            'Code de l’ensemble': box['ensemble'],
            'Territoires comparés': box['effectif'],
            'Sans valeur connue': box['inconnus'],
            Minimum: box['min'],
            '1er quartile': box['q1'],
            Médiane: box['mediane'],
            '3e quartile': box['q3'],
            Maximum: box['max'],
          })),
        ),
      );
      expect(asked.length).toBeGreaterThan(15);
      expect(told).toMatchObject(asked);
    },
  );

  it('compares a region with none: it has no sheet', async () => {
    const { bytes } = await get('dossier.xlsx?territoire=region:76');
    expect((await readWorkbook(bytes)).map((one) => one.sheet)).not.toContain('Comparaison');
  });

  it('names every offer that its territory reaches, by state', async () => {
    const { bytes } = await get(`dossier.xlsx?${GARD}`);
    const { body } = await get('departement/30');
    const told = await lines(bytes, 'Offres');
    for (const [state, { total }] of Object.entries<{ total: number }>(body.offres))
      expect(told.filter((one) => one['Code de l’état'] === state)).toHaveLength(total);
    expect(body.offres.sans_interlocuteur.total).toBeGreaterThan(50);
  });

  it('has every gap in its workbook: a commune, a need, its state and its reason', async () => {
    const { bytes } = await get(`dossier.xlsx?${GARD}`);
    const asked = `${GARD}&thematique=mobilite&size=500`;
    const { body } = await app.get(`/api/v1/couverture?${asked}`);
    const items: readonly Item[] = body.items;
    const lacking = items.filter(({ jeunes, couvert }) => jeunes !== null && couvert !== 'couvert');
    const told = (await lines(bytes, 'Manques')).filter(
      (one) => one['Code du besoin'] === 'mobilite',
    );
    const byCode = (one: Item, other: Item) => (one.code < other.code ? -1 : 1);
    expect(
      told
        .map((one) => ({
          code: String(one['Code INSEE']),
          jeunes: one['Jeunes de 16 à 25 ans'],
          couvert: one['Code de l’état'],
          raison: one['Code de la raison'],
        }))
        .sort(byCode),
    ).toEqual(
      lacking
        .map(({ code, jeunes, couvert, raison }) => ({ code, jeunes, couvert, raison }))
        .sort(byCode),
    );
  });

  it('ends with its sources and its method, and has headings in words', async () => {
    const { bytes } = await get(`dossier.xlsx?${GARD}`);
    const sheets = await readWorkbook(bytes);
    expect(sheets.at(-1)?.sheet).toBe('Sources et méthode');
    for (const { data } of sheets) for (const head of data[0] ?? []) expect(head).not.toMatch(/_/);
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
    const [first] = await lines(bytes, 'Besoins');
    expect(first).toMatchObject({ Couverts: null, 'À confirmer': null, 'Sans solution': null });
    expect(first?.['Horaires inconnus']).toBe(first?.['Jeunes de 16 à 25 ans']);
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
