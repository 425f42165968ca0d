import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const PERMANENCES = '/api/v1/couverture/permanences';
const [NIMES, QUISSAC, ALES, BEAUCAIRE, TARASCON, MENDE] = [
  '30189',
  '30210',
  '30007',
  '30032',
  '13108',
  '48095',
];
/** Needs that the seed offers to nobody. */
const NEED = 'creer-une-entreprise--developper-son-entreprise';
const OTHER_NEED = 'creer-une-entreprise--definir-son-projet-de-creation-dentreprise';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  await test.dataSource.query(
    `INSERT INTO source (slug, nom) VALUES ('essai', 'Essai') ON CONFLICT DO NOTHING`,
  );
});
afterAll(() => test?.close());

type Held = {
  /** The code that is written for the place. */
  readonly code?: string;
  /** At the centre of this commune. */
  readonly at?: string;
  readonly named?: string;
  readonly rrule?: string | null;
  readonly fin?: string;
};

type Own = {
  readonly need?: string;
  readonly held: readonly Held[];
  readonly isClosed?: boolean;
  readonly isWithdrawn?: boolean;
};

const TUESDAYS = 'FREQ=WEEKLY;BYDAY=TU';

/** A service of Nîmes, answered and confirmed, and where its permanences are held. */
async function aService(id: string, { need = NEED, held, isClosed, isWithdrawn }: Own) {
  const { dataSource } = test;
  await dataSource.query(
    `INSERT INTO structure (id, source, nom, date_maj, telephone, code_insee, departement_code)
     VALUES ($1, 'essai', 'Essai', '2026-11-01', '0400000000', $2, '30')`,
    [`${id}-st`, NIMES],
  );
  await dataSource.query(
    `INSERT INTO service (id, structure_id, source, nom, description, date_maj, thematiques, statut)
     VALUES ($1, $1 || '-st', 'essai', $1, '', '2026-11-01', $2, $3)`,
    [id, [need], isWithdrawn ? 'brouillon' : 'publie'],
  );
  await dataSource.query(
    `INSERT INTO confirmation (service_id, famille, par, methode, confirmee_le)
     VALUES ($1, 'tout', 'Essai', 'telephone', '2026-11-20T09:00:00Z')`,
    [id],
  );
  for (const [rank, one] of held.entries()) await aPermanence(`${id}-${rank}`, id, one);
  if (isClosed) {
    await dataSource.query(
      `INSERT INTO fermeture (id, service_id, du) VALUES ($1, $1, '2026-11-01')`,
      [id],
    );
  }
}

async function aPermanence(id: string, service: string, held: Held) {
  const { code = null, at = null, named = null, rrule = TUESDAYS, fin = null } = held;
  await test.dataSource.query(
    `INSERT INTO lieu (id, nom, commune, code_insee, point)
     VALUES ($1, 'Mairie', $2, $3, (SELECT centre FROM commune WHERE code = $4))`,
    [`lieu-${id}`, named, code, at],
  );
  await test.dataSource.query(
    `INSERT INTO permanence (id, service_id, lieu_id, rrule, fin, heure_debut, heure_fin)
     VALUES ($1, $2, 'lieu-' || $1, $3, $4, '14:00', '17:00')`,
    [id, service, rrule, fin],
  );
}

const ask = (territoire: string, need = NEED) =>
  test.get(`${PERMANENCES}?territoire=${territoire}&thematique=${need}`);

type Line = { id: string; [field: string]: unknown };

async function idsOf(territoire: string): Promise<string[]> {
  const { body } = await ask(territoire);
  return body.items.map(({ id }: Line) => id);
}

async function find(id: string, territoire = 'departement:30'): Promise<Line> {
  const { body } = await ask(territoire);
  return body.items.find((one: Line) => one.id === id);
}

/** The columns of the search follow the changes. */
async function untilListed(id: string, territoire = 'departement:30'): Promise<void> {
  await expect.poll(() => idsOf(territoire), { timeout: 20_000, interval: 100 }).toContain(id);
}

describe('the permanences of a need in a territory', () => {
  it('are told with their place, days, next date and state', async () => {
    await aService('alive', { held: [{ code: QUISSAC, at: QUISSAC, named: 'Quissac' }] });
    await untilListed('alive-0');
    const { status, body } = await ask('departement:30');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      territoire: { type: 'departement', code: '30', nom: 'Gard' },
      besoin: { slug: NEED },
      jour: '2026-11-21',
      total: 1,
    });
    expect(body.items).toEqual([
      {
        id: 'alive-0',
        service_id: 'alive',
        nom: 'alive',
        structure: { id: 'alive-st', nom: 'Essai' },
        lieu: 'Mairie',
        commune: 'Quissac',
        code_commune: QUISSAC,
        latitude: expect.any(Number),
        longitude: expect.any(Number),
        phrase: 'chaque mardi de 14 h à 17 h',
        prochaine_date: { date: '2026-11-24', debut: '14:00', fin: '17:00', incertaine: false },
        etat: 'vivante',
      },
    ]);
  });

  it('are those held there, wherever their service stands', async () => {
    await aService('away', { held: [{ code: MENDE, at: MENDE }, { at: ALES }] });
    await untilListed('away-0', 'departement:48');
    expect(await idsOf('departement:48')).toEqual(['away-0']);
    expect(await idsOf('departement:30')).toEqual(['alive-0', 'away-1']);
    expect(await idsOf(`commune:${QUISSAC}`)).toEqual(['alive-0']);
    expect(await find('away-1')).toMatchObject({ commune: 'Alès', code_commune: ALES });
  });

  it('are of the commune that their address says, though the centre of another is nearer', async () => {
    await aService('edge', { held: [{ code: BEAUCAIRE, at: TARASCON }] });
    await untilListed('edge-0');
    expect(await idsOf('departement:13')).toEqual([]);
  });

  it('are told without a point: of the commune that is named, else where their service stands', async () => {
    await aService('nowhere', { held: [{ named: 'QUISSAC' }, {}] });
    await untilListed('nowhere-0');
    expect(await find('nowhere-0')).toMatchObject({ code_commune: QUISSAC, latitude: null });
    expect(await find('nowhere-1')).toMatchObject({ commune: null, code_commune: null });
    expect(await idsOf(`commune:${QUISSAC}`)).toEqual(['alive-0', 'nowhere-0']);
    expect(await idsOf(`commune:${NIMES}`)).toEqual(['nowhere-1']);
  });

  it('are the soonest first, those of which nobody knows the days or that are closed at the end', async () => {
    const at = { code: QUISSAC, at: QUISSAC };
    await aService('soon', { held: [{ ...at, rrule: 'FREQ=WEEKLY;BYDAY=MO' }] });
    await aService('undated', { held: [{ ...at, rrule: null }] });
    await aService('closed', { held: [at], isClosed: true });
    await untilListed('closed-0');
    const told = async () => {
      const { body } = await ask(`commune:${QUISSAC}`);
      return body.items.map(({ id, etat, prochaine_date }: Line) => [
        id,
        etat,
        prochaine_date === null,
      ]);
    };
    await expect.poll(told, { timeout: 20_000, interval: 100 }).toEqual([
      ['soon-0', 'vivante', false],
      ['alive-0', 'vivante', false],
      ['nowhere-0', 'vivante', false],
      ['closed-0', 'fermee', true],
      ['undated-0', 'vivante', true],
    ]);
  });

  it('leave out those that are over, of another need, or of a sheet that is not published', async () => {
    const at = { code: ALES, at: ALES };
    await aService('over', { held: [{ ...at, fin: '2026-10-31' }, at] });
    await aService('other', { held: [at], need: OTHER_NEED });
    await aService('draft', { held: [at], isWithdrawn: true });
    await untilListed('over-1');
    expect(await idsOf(`commune:${ALES}`)).toEqual(['away-1', 'over-1']);
    const category = await test.get(
      `${PERMANENCES}?territoire=commune:${ALES}&categorie=creer-une-entreprise`,
    );
    expect(category.body.items.map(({ id }: Line) => id)).toEqual(['away-1', 'other-0', 'over-1']);
  });

  it('are five hundred at most, and how many there are is told', async () => {
    await aService('many', { held: [] });
    await test.dataSource.query(
      `INSERT INTO lieu (id, nom, code_insee) VALUES ('lieu-many', 'Mairie', $1)`,
      [MENDE],
    );
    await test.dataSource.query(
      `INSERT INTO permanence (id, service_id, lieu_id, rrule)
       SELECT 'many-' || rank, 'many', 'lieu-many', $1 FROM generate_series(1, 501) rank`,
      [TUESDAYS],
    );
    await untilListed('many-1', 'departement:48');
    const { body } = await ask('departement:48');
    expect([body.items.length, body.total]).toEqual([500, 502]);
  });
});

describe('a question that has no answer', () => {
  it.each([
    ['an unknown territory', 'territoire=departement:99&thematique=mobilite', 404],
    ['a territory that cannot be read', 'territoire=Gard&thematique=mobilite', 422],
    ['no need', 'territoire=departement:30', 422],
    ['an unknown need', 'territoire=departement:30&thematique=rien', 422],
    ['a parameter that does not exist', 'territoire=departement:30&besoin=mobilite', 400],
  ])('%s is said in French', async (_what, query, status) => {
    const answer = await test.get(`${PERMANENCES}?${query}`);
    const { status: usual } = await test.get(`/api/v1/couverture?${query}`);
    expect(answer.status).toBe(usual);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(/[a-zé] /);
  });
});
