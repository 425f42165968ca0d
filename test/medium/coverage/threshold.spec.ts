import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { asGestionnaire, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const COVERAGE = '/api/v1/couverture';
const LOZERE = 'territoire=departement:48';
const ASKED = `${LOZERE}&thematique=sante&mode=voiture`;
const CORSICA = '2A004';

let test: TestApp;
let headers: Readonly<Record<string, string>>;
/** The communes of Lozère that are hidden, and the EPCI of the first. */
let hidden: readonly string[];
let epci: string;
let snapshot: string;

beforeAll(async () => {
  test = await createTestApp();
  ({ headers } = await signIn(test, asGestionnaire('48')));
  const { body } = await test.get(`${COVERAGE}?${ASKED}&size=500`);
  hidden = body.items.flatMap(({ code, jeunes }: { code: string; jeunes: number | null }) =>
    jeunes === null ? code : [],
  );
  const [row] = await test.dataSource.query(`SELECT epci_siren FROM commune WHERE code = $1`, [
    hidden[0],
  ]);
  epci = row.epci_siren;
  await liveWith([3, 1, 4, 2]);
  const taken = await test.ask('POST', `${COVERAGE}/instantanes`, { headers, body: {} });
  await test.app.get(JobRunner).settle();
  snapshot = taken.body.id;
}, 120_000);
afterAll(() => test?.close());

/** The young people of a commune, as if INSEE had counted them. */
const count = (codes: readonly string[], young: readonly number[]) =>
  test.dataSource.query(
    `INSERT INTO jeunesse_commune (commune_code, jeunes, annee, source, origine, maj_le)
     SELECT code, jeunes, 2022, 'Essai', 'import', clock_timestamp()
     FROM unnest($1::text[], $2::int[]) AS given (code, jeunes)
     ON CONFLICT (commune_code) DO UPDATE SET jeunes = excluded.jeunes, maj_le = clock_timestamp()`,
    [codes, codes.map((_, rank) => young[rank % young.length])],
  );

/** Gives the hidden communes their young people, in turn, and waits until coverage knows. */
async function liveWith(young: readonly number[]): Promise<void> {
  for (const told of [70_001, 70_000]) {
    await count(hidden, young);
    await count([CORSICA], [told]);
    await vi.waitFor(
      async () => {
        const url = `${COVERAGE}?territoire=commune:${CORSICA}&thematique=sante&duree_max=5`;
        expect((await test.get(url)).body.bilan.jeunes).toBe(told);
      },
      { timeout: 20_000, interval: 200 },
    );
  }
}

const trialFor = (commune: string) => ({
  territoire: `epci:${epci}`,
  permanences: [{ besoin: 'sante', lieu: { commune }, zone_eligibilite: [commune], places: 10 }],
});

/** What every page, file and answer says of a département and of what is hidden there. */
async function everything(): Promise<readonly (readonly [string, string])[]> {
  const [one = '', two = ''] = hidden;
  const since = `${COVERAGE}/instantanes`;
  const urls = [
    ...['commune', 'epci', 'arrondissement', 'departement'].flatMap((maille) =>
      ['', '&inclure_a_confirmer=true', '&duree_max=46&tri=-jeunes'].map(
        (more) => `${COVERAGE}?${ASKED}&maille=${maille}&size=500${more}`,
      ),
    ),
    `${COVERAGE}?territoire=region:76&thematique=sante&mode=voiture&maille=epci&size=500`,
    ...[`commune/${one}`, `commune/${two}`, `epci/${epci}`, 'departement/48'].map(
      (sheet) => `${COVERAGE}/${sheet}?mode=voiture`,
    ),
    ...['csv', 'xlsx', 'geojson'].map((format) => `${COVERAGE}/export.${format}?${ASKED}`),
    `${COVERAGE}/dossier.xlsx?${LOZERE}&mode=voiture`,
    `${since}/comparaison?avant=${snapshot}&${ASKED}&inclure_a_confirmer=true`,
    `${since}/tendance?${ASKED}`,
  ];
  const said: (readonly [string, string])[] = [];
  const keep = (what: string, { bytes }: { readonly bytes: Buffer }): void => {
    said.push([what, bytes.toString('latin1')]);
  };
  for (const url of urls) keep(url, await test.get(url));
  for (const code of [one, two]) {
    keep(`essai ${code}`, await test.post(`${COVERAGE}/simulations`, trialFor(code)));
  }
  const placements = { territoire: `epci:${epci}`, besoin: 'sante', nombre: 5, duree_max: 15 };
  keep('lieux', await test.post(`${COVERAGE}/placements`, placements));
  return said;
}

describe('communes of fewer than five young people', () => {
  it('change nothing that is said, on any page, in any file, whatever their number', async () => {
    const said = await everything();
    await liveWith([0, 4, 1, 3]);
    for (const [rank, [what, text]] of (await everything()).entries()) {
      expect([what, text === said[rank]?.[1]]).toEqual([what, true]);
    }
    expect(hidden.length).toBeGreaterThan(2);
  }, 120_000);

  it('are named with their state, without their number, and are said not to count', async () => {
    const { body } = await test.get(`${COVERAGE}?${ASKED}&size=500`);
    const rows: { code: string; jeunes: number | null; couvert: string }[] = body.items;
    const small = rows.filter(({ jeunes }) => jeunes === null);
    expect(small.map(({ code }) => code)).toEqual(hidden);
    expect(small.every(({ couvert }) => couvert !== null)).toBe(true);
    expect(body.bilan.communes_sous_seuil).toBe(hidden.length);
    // What the rows say is the total: nothing is left to be found by subtraction.
    expect(rows.reduce((sum, { jeunes }) => sum + (jeunes ?? 0), 0)).toBe(body.bilan.jeunes);
  });

  it('are not told by a margin, nor by an index that only they make', async () => {
    await liveWith([3]);
    const sheet = await test.get(`${COVERAGE}/commune/${hidden[0]}?mode=voiture`);
    expect(sheet.body.jeunes).toMatchObject({ nombre: null, marge: null });
    const { body } = await test.post(`${COVERAGE}/simulations`, trialFor(hidden[0] ?? ''));
    const [effect] = body.besoins;
    expect(effect).toMatchObject({ jeunes_gagnes: null, communes_gagnees: 1 });
    expect(effect.communes[0].apres.indice).toBe(effect.communes[0].avant.indice);
  });
});
