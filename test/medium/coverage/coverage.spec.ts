import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

const COVERAGE = '/api/v1/couverture';
const GARD = 'territoire=departement:30';
const QUISSAC = '30210';
const ALES = '30007';
let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  await test.dataSource.query(
    `INSERT INTO source (slug, nom) VALUES ('essai', 'Essai') ON CONFLICT DO NOTHING`,
  );
});
afterAll(() => test.close());

type Offer = {
  readonly id: string;
  readonly commune: string;
  readonly telephone?: string | null;
  readonly zone?: readonly string[] | null;
  readonly isConfirmed?: boolean;
};

/** A need that the seed offers to nobody. */
const NEED = 'creer-une-entreprise--developper-son-entreprise';
const CATEGORY = 'creer-une-entreprise';

async function anOffer({ id, commune, telephone = null, zone = null, isConfirmed }: Offer) {
  const { dataSource } = test;
  await dataSource.query(
    `INSERT INTO structure (id, source, nom, date_maj, telephone) VALUES ($1, 'essai', 'Essai', '2026-11-01', $2)`,
    [`${id}-st`, telephone],
  );
  await dataSource.query(
    `INSERT INTO service (id, structure_id, source, nom, description, date_maj, thematiques, point,
       commune, zone_eligibilite, modes_accueil)
     SELECT $1, $1 || '-st', 'essai', $1, '', '2026-11-01', $2, centre, nom, $4, '{en-presentiel}'
     FROM commune WHERE code = $3`,
    [id, [NEED], commune, zone],
  );
  if (isConfirmed) {
    await dataSource.query(
      `INSERT INTO confirmation (service_id, famille, par, methode, confirmee_le)
       VALUES ($1, 'tout', 'Essai', 'telephone', '2026-11-20T09:00:00Z')`,
      [id],
    );
  }
}

async function cellOf(code: string, more = ''): Promise<Record<string, unknown>> {
  const { body } = await test.get(
    `${COVERAGE}?territoire=commune:${code}&thematique=${CATEGORY}&mode=voiture${more}`,
  );
  return body.items[0];
}

/** The columns of the search follow the changes, and coverage follows the columns. */
async function untilCell(code: string, expected: Record<string, unknown>, more = '') {
  await expect
    .poll(() => cellOf(code, more), { timeout: 20_000, interval: 100 })
    .toMatchObject(expected);
}

type Table = {
  readonly items: readonly {
    readonly code: string;
    readonly jeunes: number;
    readonly jeunes_hors_territoire: number;
  }[];
};
const NOBODY = { code: '', jeunes: 0, jeunes_hors_territoire: 0 };

describe('the coverage of the seeded catalogue', () => {
  it('tells every commune of the Gard with the fields of the contract', async () => {
    const { status, body } = await test.get(
      `${COVERAGE}?${GARD}&thematique=mobilite&mode=voiture&duree_max=45&maille=commune`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 350, page: 1, size: 350, pages: 1 });
    expect(Object.keys(body.items[0])).toEqual([
      'code',
      'nom',
      'jeunes',
      'jeunes_estimes',
      'jeunes_inconnus',
      'jeunes_hors_territoire',
      'offres_vivantes',
      'offres_a_confirmer',
      'indice',
      'couvert',
      'raison',
    ]);
    const { couverts, a_confirmer, non_couverts, inconnus, jeunes } = body.bilan;
    expect(couverts + a_confirmer + non_couverts + inconnus).toBe(jeunes);
    expect(body.bilan.majorite_connue).toBe(true);
    expect(body.trajets_source).toContain('distance à vol d’oiseau');
  });

  it('shows no confirmation yet: what is within reach is to be confirmed, and covers when asked', async () => {
    const ask = `${COVERAGE}?territoire=commune:30189&thematique=logement-hebergement&mode=transports`;
    const { body } = await test.get(ask.replace('transports', 'voiture'));
    expect(body.items[0]).toMatchObject({ offres_vivantes: 0, couvert: 'a_confirmer' });
    const included = await test.get(
      `${ask.replace('transports', 'voiture')}&inclure_a_confirmer=true`,
    );
    expect(included.body.items[0]).toMatchObject({ couvert: 'couvert', raison: null });
    expect(included.body.items[0].indice).toBeGreaterThan(0);
  });

  it('knows nothing of buses while no timetable was imported', async () => {
    const { body } = await test.get(`${COVERAGE}?${GARD}&thematique=mobilite&mode=transports`);
    expect(new Set(body.items.map((one: { raison: string }) => one.raison))).toEqual(
      new Set(['horaires-inconnus']),
    );
    expect(body.items[0]).toMatchObject({ couvert: null, offres_vivantes: null, indice: null });
    expect(body.trajets_source).toBe(null);
    const unknown = { couverts: null, a_confirmer: null, non_couverts: null };
    expect(body.bilan).toMatchObject({ ...unknown, majorite_connue: false });
    expect(body.bilan.inconnus).toBe(body.bilan.jeunes);
  });

  it('has a sheet without figure, box nor target where nothing is known', async () => {
    const { body } = await test.get(`${COVERAGE}/departement/48?mode=transports`);
    expect(body.trajets_source).toBe(null);
    for (const { couvert, indice, offres_vivantes, bilan, comparaisons } of body.besoins) {
      expect([couvert, indice, offres_vivantes, bilan.couverts]).toEqual([null, null, null, null]);
      for (const { ici, boites, cibles } of comparaisons) {
        expect([ici, boites]).toEqual([null, []]);
        expect(cibles).toEqual({
          legitime: null,
          raisonnable: null,
          raisonnable_au_plus_haut: false,
          atteignable: null,
          atteignable_au_plus_haut: false,
        });
      }
    }
  });

  it('tells few young people of nobody', async () => {
    const { body } = await test.get(`${COVERAGE}?${GARD}&thematique=sante&tri=jeunes`);
    const told: (number | null)[] = body.items.map((one: { jeunes: number | null }) => one.jeunes);
    expect(told.filter((one) => one !== null && one < 5)).toEqual([]);
    expect(told.at(-1)).toBe(null);
  });

  it('counts an EPCI across two départements in both, with the same figures', async () => {
    const ask = (code: string) =>
      test.get(
        `${COVERAGE}?territoire=departement:${code}&thematique=sante&mode=voiture&maille=epci`,
      );
    const [gard, vaucluse] = [await ask('30'), await ask('84')];
    const avignon = (body: Table) => body.items.find(({ code }) => code === '248400251') ?? NOBODY;
    const inGard = avignon(gard.body);
    const { jeunes_hors_territoire, ...figures } = avignon(vaucluse.body);
    expect(inGard).toMatchObject(figures);
    // Each lives in one of the two.
    expect(inGard.jeunes_hors_territoire + jeunes_hors_territoire).toBe(figures.jeunes);
  });
});

describe('a change of the catalogue', () => {
  it('is told at once: registered, answered, confirmed, closed, withdrawn', async () => {
    await untilCell(QUISSAC, { couvert: 'non_couvert', raison: 'aucune-offre' });
    await anOffer({ id: 'essai--quissac', commune: QUISSAC });
    await untilCell(QUISSAC, { couvert: 'non_couvert', raison: 'sans-interlocuteur' });
    await test.dataSource.query(
      `UPDATE structure SET telephone = '0400000000' WHERE id = 'essai--quissac-st'`,
    );
    await untilCell(QUISSAC, { couvert: 'a_confirmer', offres_a_confirmer: 1, indice: 0 });
    await untilCell(QUISSAC, { couvert: 'couvert' }, '&inclure_a_confirmer=true');
    await test.dataSource.query(
      `INSERT INTO confirmation (service_id, famille, par, methode, confirmee_le)
       VALUES ('essai--quissac', 'tout', 'Essai', 'telephone', '2026-11-20T09:00:00Z')`,
    );
    await untilCell(QUISSAC, { couvert: 'couvert', raison: null, offres_vivantes: 1 });
    await test.dataSource.query(
      `INSERT INTO fermeture (id, service_id, du) VALUES ('essai-f', 'essai--quissac', '2026-11-20')`,
    );
    await untilCell(QUISSAC, { couvert: 'non_couvert', raison: 'fermee' });
    await test.dataSource.query(
      `UPDATE service SET statut = 'brouillon' WHERE id = 'essai--quissac'`,
    );
    await untilCell(QUISSAC, { couvert: 'non_couvert', raison: 'aucune-offre' });
    expect(await cellOf(QUISSAC)).toMatchObject({ offres_vivantes: 0, indice: 0 });
  });

  it('by a post that is held, until it ends and nobody comes next', async () => {
    await anOffer({ id: 'essai--ales', commune: ALES, isConfirmed: true });
    await untilCell(ALES, { raison: 'sans-interlocuteur' });
    await test.dataSource.query(
      `INSERT INTO poste (id, structure_id, intitule, courriel_fonction)
       VALUES ('essai-poste', 'essai--ales-st', 'Référente', 'referente@exemple.fr')`,
    );
    await test.dataSource.query(
      `INSERT INTO lieu (id, nom, point) SELECT 'essai-lieu', nom, centre FROM commune WHERE code = $1`,
      [ALES],
    );
    await test.dataSource.query(
      `INSERT INTO permanence (id, service_id, lieu_id, poste_id, rrule)
       VALUES ('essai-p', 'essai--ales', 'essai-lieu', 'essai-poste', 'FREQ=WEEKLY;BYDAY=TU')`,
    );
    await untilCell(ALES, { couvert: 'couvert', offres_vivantes: 1 });
    await test.dataSource.query(`UPDATE poste SET fin = '2026-11-20' WHERE id = 'essai-poste'`);
    await untilCell(ALES, { couvert: 'non_couvert', raison: 'sans-interlocuteur' });
    await test.dataSource.query(
      `INSERT INTO poste (id, structure_id, intitule, telephone)
       VALUES ('essai-suite', 'essai--ales-st', 'Référente', '0400000001')`,
    );
    await test.dataSource.query(
      `UPDATE poste SET successeur_id = 'essai-suite' WHERE id = 'essai-poste'`,
    );
    await untilCell(ALES, { couvert: 'couvert', offres_vivantes: 1 });
    expect(await cellOf(ALES)).toMatchObject({ offres_vivantes: 1, offres_a_confirmer: 0 });
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['no need', GARD, 422],
    ['an unknown need', `${GARD}&thematique=jardinage`, 422],
    ['two needs', `${GARD}&thematique=sante&categorie=mobilite`, 422],
    ['an unknown mode', `${GARD}&thematique=sante&mode=cheval`, 422],
    ['no time', `${GARD}&thematique=sante&duree_max=0`, 422],
    ['too long a time', `${GARD}&thematique=sante&duree_max=600`, 422],
    ['a time in words', `${GARD}&thematique=sante&duree_max=longtemps`, 422],
    ['an unknown maille', `${GARD}&thematique=sante&maille=canton`, 422],
    ['an unknown order', `${GARD}&thematique=sante&tri=prix`, 422],
    ['a territory that is not one', 'territoire=Gard&thematique=sante', 422],
    ['an unknown territory', 'territoire=departement:99&thematique=sante', 404],
    ['an unknown parameter', `${GARD}&thematique=sante&couleur=vert`, 400],
  ])('is refused in plain French: %s', async (_what, query, status) => {
    const answer = await test.get(`${COVERAGE}?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code: expect.any(String), message: /\p{L}{3,}/u });
  });

  it.each([
    ['an unknown EPCI', 'epci/999999999', 404],
    ['an unknown commune', 'commune/99999', 404],
    ['an unknown maille', 'canton/3001', 422],
  ])('is refused in plain French: the sheet of %s', async (_what, path, status) => {
    expect((await test.get(`${COVERAGE}/${path}`)).status).toBe(status);
  });
});

describe('anything at all', () => {
  const names = [
    'territoire',
    'thematique',
    'categorie',
    'mode',
    'duree_max',
    'maille',
    'tri',
    'size',
  ];
  const values = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('', '0', '-1', '1e9', 'departement:30', 'region:76', 'epci:', 'commune:30210'),
    fc.constantFrom('sante', 'voiture', 'epci', 'commune', '-nom', '45', '__proto__', '\u0000'),
  );
  const isAnswered = ({ status, body }: TestAnswer): boolean =>
    status === 200 || (status >= 400 && status < 500 && typeof body.code === 'string');

  it('in an address is answered or refused, never our fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 6 }),
        async (pairs) => {
          const query = new URLSearchParams([...pairs, ['size', '1']]).toString();
          expect(await test.get(`${COVERAGE}?${query}`)).toSatisfy(isAnswered);
        },
      ),
      { numRuns: 120, seed: 4 },
    );
  });

  it('in the path of a sheet is answered or refused, never our fault', async () => {
    await fc.assert(
      fc.asyncProperty(values, values, async (maille, code) => {
        const path = [maille, code].map((one) => encodeURIComponent(one.toWellFormed())).join('/');
        expect(await test.get(`${COVERAGE}/${path}`)).toSatisfy(isAnswered);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

describe('the sheet of a territory', () => {
  const PIEMONT_CEVENOL = '200034411';

  it('agrees with the table, need by need', async () => {
    const sheet = await test.get(`${COVERAGE}/epci/${PIEMONT_CEVENOL}?mode=voiture`);
    expect(sheet.status).toBe(200);
    expect(sheet.body.besoins).toHaveLength(16);
    for (const besoin of sheet.body.besoins) {
      const table = await test.get(
        `${COVERAGE}?territoire=epci:${PIEMONT_CEVENOL}&thematique=${besoin.besoin.slug}&mode=voiture&maille=epci`,
      );
      const { couvert, raison, offres_vivantes, offres_a_confirmer, indice, bilan } = besoin;
      expect(table.body.items[0]).toMatchObject({
        couvert,
        raison,
        offres_vivantes,
        offres_a_confirmer,
        indice,
      });
      expect(table.body.bilan).toEqual(bilan);
    }
  });

  it('names as many offers as it counts, and the schemes that have no place here', async () => {
    const { body } = await test.get(
      `${COVERAGE}/epci/${PIEMONT_CEVENOL}?mode=voiture&thematique=logement-hebergement`,
    );
    const [besoin] = body.besoins;
    expect(body.offres.vivantes.total).toBe(besoin.offres_vivantes);
    expect(body.offres.a_confirmer.total).toBe(besoin.offres_a_confirmer);
    expect(body.offres.a_confirmer.items.length).toBe(Math.min(50, besoin.offres_a_confirmer));
    const absents = body.dispositifs_absents.map(({ slug }: { slug: string }) => slug);
    expect(absents).toContain('smv');
    expect(body.voisins.length).toBeGreaterThan(3);
  });

  it('places it among those of its region and of its département', async () => {
    const { body } = await test.get(
      `${COVERAGE}/epci/${PIEMONT_CEVENOL}?mode=voiture&thematique=logement-hebergement&inclure_a_confirmer=true`,
    );
    const [indice] = body.besoins[0].comparaisons;
    expect(indice.ici).toBe(body.besoins[0].indice);
    for (const { min, q1, mediane, q3, max } of indice.boites) {
      expect([min, q1, mediane, q3, max]).toEqual(
        [min, q1, mediane, q3, max].toSorted((one, other) => one - other),
      );
    }
    expect(indice.boites.map(({ ensemble }: { ensemble: string }) => ensemble)).toEqual(
      expect.arrayContaining(['region', 'departement']),
    );
  });
});

describe('the table as a file', () => {
  const ASKED = `${GARD}&thematique=sante&mode=voiture&maille=epci`;

  it('opens in French Excel: semicolons, byte order mark, decimal commas', async () => {
    const { status, headers, bytes } = await test.get(`${COVERAGE}/export.csv?${ASKED}`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('maillage-couverture-departement-30-sante');
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFcode;nom;jeunes;jeunes_estimes;jeunes_inconnus;jeunes_hors_territoire;offres_vivantes;offres_a_confirmer;indice;couvert;raison;besoin;mode;duree_max;inclure_a_confirmer;jour',
    );
    expect(lines).toHaveLength(18);
  });

  it('is a workbook', async () => {
    const { status, bytes } = await test.get(`${COVERAGE}/export.xlsx?${ASKED}`);
    expect(status).toBe(200);
    const [table, method] = await readWorkbook(bytes);
    const [heads = [], ...rows] = table?.data ?? [];
    expect([table?.sheet, method?.sheet]).toEqual(['Couverture', 'Sources et méthode']);
    for (const head of heads) expect(head).not.toMatch(/_/);
    const { body } = await test.get(`${COVERAGE}?${ASKED}&size=500`);
    const told = rows.map((row) =>
      Object.fromEntries(heads.map((head, rank) => [head, row[rank]])),
    );
    expect(told).toMatchObject(
      body.items.map((item: Record<string, unknown>) => ({
        'Code du territoire': item['code'],
        Territoire: item['nom'],
        'Jeunes de 16 à 25 ans': item['jeunes'],
        'Offres à confirmer': item['offres_a_confirmer'],
        'Indice d’accessibilité': item['indice'],
        'Code de l’état': item['couvert'],
        'Code de la raison': item['raison'],
        'Code du besoin': 'sante',
      })),
    );
  });

  it('is a map, its outlines said to be approximate', async () => {
    const { status, bytes } = await test.get(`${COVERAGE}/export.geojson?${ASKED}`);
    expect(status).toBe(200);
    const { features, approximatif } = JSON.parse(bytes.toString());
    expect(approximatif).toBe(true);
    expect(features).toHaveLength(17);
    expect(features[0].geometry.type).toBe('MultiPolygon');
    expect(features[0].properties).toMatchObject({ besoin: 'sante', mode: 'voiture' });
  });
});
