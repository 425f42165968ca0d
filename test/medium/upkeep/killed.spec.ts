import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../setup/build-program.js';
import { killsAsked } from '../../setup/kills.js';
import { untilSaid } from '../../setup/live-and-die.js';
import { asPartenaire, signIn, type SignedIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const KILLS = killsAsked(2);
const LIFE_MAX_MS = 600;
const NOW = '2026-11-21T09:00:00+01:00';
const STRUCTURE = 'maillage--e2c-30-001';

const WRITTEN = `
SELECT apres #>> '{}' AS duree
FROM historique
WHERE objet = 'service' AND objet_id = $1 AND champ = 'duree' AND auteur_id = $2`;

const WAITING = `
SELECT champs ->> 'nom' AS nom
FROM proposition
WHERE objet_id = $1 AND nature = 'champs_sensibles' AND statut = 'en_attente'`;

const DRAFT = `SELECT champs ->> 'duree' AS duree FROM brouillon WHERE objet_id = $1`;

describe('Maillage killed while somebody writes a sheet', { timeout: 900_000 }, () => {
  let test: TestApp;
  let partner: SignedIn;
  let service: string;
  let program: string;

  beforeAll(async () => {
    program = await buildProgram('test/medium/upkeep/killed-editor.ts', 'killed-editor');
    test = await createTestApp({ now: NOW });
    partner = await signIn(test, asPartenaire(STRUCTURE));
    const { body } = await test.get(`/api/v1/structures/${STRUCTURE}`);
    service = body.services[0].id;
  });
  afterAll(() => test?.close());

  /** What the program said it had answered, before it was killed. */
  async function liveAndDie(round: number): Promise<string[]> {
    const sheet = `/api/v1/edition/service/${encodeURIComponent(service)}`;
    const { headers } = partner;
    const keys = [headers['cookie'] ?? '', headers['x-csrf'] ?? ''];
    const args = [test.url, sheet, ...keys, `${round}`, NOW];
    const child = fork(program, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    const said: string[] = [];
    const answers = new Promise<void>((tell) => {
      lines.on('line', (line) => (line === 'pret' ? tell() : said.push(line)));
    });
    await answers;
    if (round === 0) await untilSaid(said, 'publie');
    await new Promise((turn) => setTimeout(turn, Math.random() * LIFE_MAX_MS));
    child.kill('SIGKILL');
    await Promise.all([once(child, 'exit'), once(lines, 'close')]);
    return said;
  }

  const numberOf = (said: string): number => Number(said.split('-')[1]);

  /** What the program answered for and the database does not hold. */
  async function lostOf(said: readonly string[], written: readonly string[]): Promise<string[]> {
    const published = said.flatMap((line) => /^publie (.+)$/.exec(line)?.[1] ?? []);
    const lost = published.filter((duree) => !written.includes(duree));

    // What waits is the last one that was answered, or the one that was being written.
    const last = published.at(-1);
    const [waiting] = await test.dataSource.query<{ nom: string }[]>(WAITING, [service]);
    if (last && !(numberOf(waiting?.nom ?? '') >= numberOf(last))) lost.push(`demande ${last}`);

    // A draft that was answered after the last publication is still there.
    const [, kept] = /^garde (.+)$/.exec(said.at(-1) ?? '') ?? [];
    if (kept === undefined || written.includes(kept)) return lost;
    const [draft] = await test.dataSource.query<{ duree: string }[]>(DRAFT, [service]);
    if (!(numberOf(draft?.duree ?? '') >= numberOf(kept))) lost.push(`brouillon ${kept}`);
    return lost;
  }

  it('loses nothing that it answered, and does nothing twice', async () => {
    let answered = 0;
    const lost: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const said = await liveAndDie(round);
      answered += said.length;
      const rows = await test.dataSource.query<{ duree: string }[]>(WRITTEN, [
        service,
        partner.compteId,
      ]);
      const written = rows.map(({ duree }) => duree);
      lost.push(...(await lostOf(said, written)));
      expect(new Set(written).size).toBe(written.length);
    }
    expect(lost).toEqual([]);
    expect(answered).toBeGreaterThan(KILLS);
  });
});
