import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOCK, type Clock } from '../../../api/clock.js';
import { Transactions } from '../../../api/database/transactions.js';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { type Job, Jobs } from '../../../api/jobs/jobs.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const STATE = `
SELECT etat, tentatives, motif
FROM tache
WHERE nom = $1
ORDER BY id`;

const HAND_TO_ANOTHER = `
UPDATE tache
SET tentatives = tentatives + 1
WHERE id = $1`;

describe('jobs', () => {
  let test: TestApp;
  let jobs: Jobs;
  let transactions: Transactions;
  let runner: JobRunner;
  let now = new Date('2026-11-21T09:00:00+01:00');

  beforeAll(async () => {
    test = await createTestApp({ level: 'migrated' });
    jobs = test.app.get(Jobs);
    runner = test.app.get(JobRunner);
    transactions = test.app.get(Transactions);
    const clock: { now: Clock['now'] } = test.app.get(CLOCK);
    clock.now = () => now;
    await test.dataSource.query('CREATE TABLE effet (tache bigint, qui text)');
  });

  afterAll(() => test?.close());

  const later = (seconds: number): void => {
    now = new Date(now.getTime() + seconds * 1_000);
  };
  const send = (nom: string, more = {}) =>
    transactions.run((manager) => jobs.send(manager, nom, { structure: 'abc' }, more));
  const stateOf = (nom: string) => test.dataSource.query(STATE, [nom]);

  it('are done once committed, with the data they were given', async () => {
    const done = new Promise<Job>((tell) => {
      jobs.work('essai.simple', async (job) => tell(job));
    });
    await send('essai.simple', { cle: 'abc:1' });
    await expect(done).resolves.toMatchObject({
      cle: 'abc:1',
      donnees: { structure: 'abc' },
      tentative: 1,
    });
    await runner.settle();
    expect(await stateOf('essai.simple')).toMatchObject([{ etat: 'faite' }]);
  });

  it('are not queued by a transaction that failed, nor twice under one key', async () => {
    const failing = transactions.run(async (manager) => {
      await jobs.send(manager, 'essai.annule', {});
      throw new Error('non');
    });
    await expect(failing).rejects.toThrow('non');
    expect(await stateOf('essai.annule')).toEqual([]);
    expect(await send('essai.cle', { cle: 'k' })).toBe(true);
    expect(await send('essai.cle', { cle: 'k' })).toBe(false);
    expect(await stateOf('essai.cle')).toHaveLength(1);
  });

  it('wait for the instant they are asked for', async () => {
    let runs = 0;
    jobs.work('essai.plus-tard', async () => {
      runs++;
    });
    await send('essai.plus-tard', { apres: new Date(now.getTime() + 60_000) });
    await runner.settle();
    expect(runs).toBe(0);
    later(61);
    await runner.settle();
    expect(runs).toBe(1);
  });

  it('that fail are tried again later, then given up', async () => {
    const attempts: number[] = [];
    jobs.work('essai.echec', async ({ tentative }) => {
      attempts.push(tentative);
      throw new RangeError('texte qui ne se garde pas');
    });
    await send('essai.echec');
    await runner.settle();
    await runner.settle();
    expect(attempts).toEqual([1]);
    expect(await stateOf('essai.echec')).toEqual([
      { etat: 'a_faire', tentatives: 1, motif: 'RangeError' },
    ]);
    for (let day = 0; day < 10; day++) {
      later(86_400);
      await runner.settle();
    }
    expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await stateOf('essai.echec')).toMatchObject([{ etat: 'echec', motif: 'RangeError' }]);
  });

  it('have their effect once: one that another process took meanwhile is undone', async () => {
    jobs.work('essai.une-fois', async (job) => {
      await transactions.run(async (manager) => {
        await manager.query(`INSERT INTO effet VALUES ($1, 'tentative ' || $2)`, [
          job.id,
          String(job.tentative),
        ]);
        if (job.tentative === 1) await manager.query(HAND_TO_ANOTHER, [job.id]);
        await job.finish(manager);
      });
    });
    await send('essai.une-fois');
    await runner.settle();
    expect(await test.dataSource.query('SELECT * FROM effet')).toEqual([]);
    later(120);
    await runner.settle();
    expect(await test.dataSource.query('SELECT qui FROM effet')).toEqual([{ qui: 'tentative 2' }]);
    expect(await stateOf('essai.une-fois')).toMatchObject([{ etat: 'faite' }]);
  });

  it('of a process that was killed are taken up when its lease is over', async () => {
    await send('essai.tuee');
    await test.dataSource.query(
      `UPDATE tache SET etat = 'en_cours', tentatives = 1, prochain_essai = $1 WHERE nom = 'essai.tuee'`,
      [new Date(now.getTime() + 60_000)],
    );
    const attempts: number[] = [];
    jobs.work('essai.tuee', async ({ tentative }) => {
      attempts.push(tentative);
    });
    await runner.settle();
    expect(attempts).toEqual([]);
    later(61);
    await runner.settle();
    expect(attempts).toEqual([2]);
  });

  it('of one name run one at a time', async () => {
    let under = 0;
    let most = 0;
    jobs.work('essai.file', async () => {
      most = Math.max(most, ++under);
      await new Promise((turn) => {
        setTimeout(turn, 5);
      });
      under--;
    });
    await transactions.run(async (manager) => {
      for (let n = 0; n < 20; n++) await jobs.send(manager, 'essai.file', { n });
    });
    await runner.settle();
    expect(most).toBe(1);
    const states: { etat: string }[] = await stateOf('essai.file');
    expect(states.filter(({ etat }) => etat === 'faite')).toHaveLength(20);
  });

  it('that are regular run at their time, once for all the times that were missed', async () => {
    await runner.settle();
    const { length: before } = await stateOf('taches.menage');
    await runner.settle();
    expect(await stateOf('taches.menage')).toHaveLength(before);
    later(3 * 86_400);
    await runner.settle();
    expect(await stateOf('taches.menage')).toHaveLength(before + 1);
    later(86_400);
    await runner.settle();
    expect(await stateOf('taches.menage')).toHaveLength(before + 2);
  });

  it('that ended a month ago are forgotten', async () => {
    later(40 * 86_400);
    await runner.settle();
    expect(await stateOf('essai.simple')).toEqual([]);
  });

  it('cannot be regular at a time that cannot be read', () => {
    expect(() => jobs.schedule('essai.cron', 'tous les jours')).toThrow('cron');
  });

  it('say on /health/ready that they are looked at', async () => {
    const { body } = await test.get('/health/ready');
    expect(body.parties).toMatchObject({ taches: true, courriels: true });
  });
});
