import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChangeLogRepository } from '../../../api/search/columns/change-log.repository.js';
import { ColumnsRepository } from '../../../api/search/columns/columns.repository.js';
import { ColumnsService } from '../../../api/search/columns/columns.service.js';
import { changesVisible } from '../../setup/changes-visible.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { writeServices } from './some-services.js';

let test: TestApp;
let log: ChangeLogRepository;
let sleeper: ColumnsService;

const countChanges = async (): Promise<number> => {
  const [row] = await test.dataSource.query('SELECT count(*)::int AS n FROM changement');
  return row.n;
};
const rename = async (nom: string): Promise<void> => {
  await test.dataSource.query(`UPDATE service SET nom = $1 WHERE id = 'essai--nimes'`, [nom]);
};
const nameRead = (reader: ColumnsService): string | undefined =>
  reader.current().names[reader.current().rowOfId('essai--nimes') ?? -1];

beforeAll(async () => {
  test = await createTestApp();
  log = test.app.get(ChangeLogRepository);
  await writeServices(test.dataSource, [{ id: 'nimes', nom: 'Point accueil' }]);
});
afterAll(() => test.close());

beforeEach(async () => {
  sleeper = new ColumnsService(test.app.get(ColumnsRepository), log);
  await sleeper.start();
  await sleeper.onModuleDestroy();
});

describe('the list of changes', () => {
  it('keeps what was noted lately, and its readers go on from where they are', async () => {
    await rename('Point écoute');
    const noted = await countChanges();
    await log.prune(24);
    expect(await countChanges()).toBe(noted);
    await sleeper.refresh();
    expect(nameRead(sleeper)).toBe('Point écoute');
  });

  it('forgets what is old, and a reader that had not read it reads everything anew', async () => {
    await rename('Maison des jeunes');
    await changesVisible(test.dataSource);
    const told: string[] = [];
    sleeper.onChange((ids) => told.push(...ids));
    await log.prune(0);
    expect(await countChanges()).toBe(0);
    await sleeper.refresh();
    expect(nameRead(sleeper)).toBe('Maison des jeunes');
    expect(told).toContain('essai--nimes');
  });

  it('lets a reader that had read it be', async () => {
    await rename('Accueil');
    await changesVisible(test.dataSource);
    await sleeper.refresh();
    await log.prune(0);
    const version = sleeper.version();
    await sleeper.refresh();
    expect(sleeper.version()).toBe(version);
  });

  it('is read at once, though a transaction that began earlier has not ended', async () => {
    // As if every transaction before this one were still under way.
    const early = `INSERT INTO changement (tx, service_id)
      SELECT (pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 100000)::text::xid8, 'essai--nimes'
      RETURNING tx::text AS tx`;
    await sleeper.refresh();
    const cursor = await log.findCursor();
    const [{ tx }] = await test.dataSource.query(early);
    const told: string[][] = [];
    sleeper.onChange((ids) => told.push([...ids]));
    await sleeper.refresh();
    await sleeper.refresh();
    expect(told).toEqual([['essai--nimes']]);
    expect(await log.findChanges(cursor, 10)).toEqual([]);
    await rename('Antenne');
    await sleeper.refresh();
    expect(nameRead(sleeper)).toBe('Antenne');
    await test.dataSource.query('DELETE FROM changement WHERE tx = $1::xid8', [tx]);
  });

  it('tells a service whose contact is somebody else’s, when that one changes', async () => {
    const write = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      test.dataSource.query(sql, values);
    const [its] = await write<{ structure_id: string; source: string }>(
      `SELECT structure_id, source FROM service WHERE id = 'essai--nimes'`,
    );
    await write(
      `INSERT INTO structure (id, source, nom, date_maj) VALUES ('essai--tete', $1, 'La tête', '2026-11-01')`,
      [its?.source],
    );
    await write(`UPDATE structure SET gestionnaire_id = 'essai--tete' WHERE id = $1`, [
      its?.structure_id,
    ]);
    await write(`INSERT INTO poste (id, structure_id, intitule, successeur_id) VALUES
      ('dernier', 'essai--tete', 'Accueil', NULL), ('suivant', 'essai--tete', 'Accueil', 'dernier'),
      ('premier', 'essai--tete', 'Accueil', 'suivant')`);
    await write(`INSERT INTO lieu (id, nom) VALUES ('mairie', 'Mairie')`);
    await write(
      `INSERT INTO permanence (id, service_id, lieu_id, poste_id)
       VALUES ('essai', 'essai--nimes', 'mairie', 'premier')`,
    );
    for (const change of [
      `UPDATE structure SET telephone = '0466000001' WHERE id = 'essai--tete'`,
      `UPDATE poste SET telephone = '0466000002' WHERE id = 'dernier'`,
      `UPDATE lieu SET nom = 'La mairie' WHERE id = 'mairie'`,
    ]) {
      await sleeper.refresh();
      const told: string[] = [];
      sleeper.onChange((ids) => told.push(...ids));
      await write(change);
      await sleeper.refresh();
      expect([change, told]).toEqual([change, ['essai--nimes']]);
    }
  });
});
