import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { CLOCK } from '../../../api/clock.js';
import { COMMANDS } from '../../../api/commands/commands.js';
import { parseCommand } from '../../../api/commands/parse-command.js';
import { runCommand } from '../../../api/commands/run-command.js';
import { loadConfig } from '../../../api/config.js';
import { Transactions } from '../../../api/database/transactions.js';
import { Delivery } from '../../../api/mail/delivery.service.js';
import { Recipients } from '../../../api/upkeep/freshness/recipients/recipients.service.js';
import { RequestsToConfirm } from '../../../api/upkeep/freshness/requests/requests.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from '../catalogue/some-rows.js';
import { type MailServer, openMailServer } from '../mail/mail-server.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const MULTIPART = { 'content-type': 'multipart/form-data; boundary=x' };
const ONE_CLICK = 'List-Unsubscribe=One-Click';

const FOLLOW_UPS = `SELECT nature, courriel FROM suite_a_donner`;
const RHYTHM = `SELECT rythme FROM destinataire WHERE courriel = $1`;

const reportOn = (messageId: string, status: string): string =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exemple',
    '',
    'Final-Recipient: rfc822; quelquun@ailleurs.example',
    'Action: failed',
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '',
    '--b--',
  ].join('\r\n');

describe('a reminder that went out by a mail server', () => {
  let test: TestApp;
  let server: MailServer;
  let folder: string;

  beforeAll(async () => {
    server = await openMailServer();
    folder = await mkdtemp(join(tmpdir(), 'maillage-retours-'));
    test = await createTestApp({
      env: {
        SMTP_URL: server.url,
        MAIL_FROM: 'Maillage <maillage@exemple.fr>',
        PUBLIC_URL: 'https://maillage.exemple.fr',
      },
    });
    // The command has a clock of its own.
    test.app.get<{ now: () => Date }>(CLOCK).now = () => new Date();
    const writer = test.app.get(CatalogueWriter);
    await test.app.get(Transactions).run(async (manager) => {
      await writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]);
      await writer.upsertStructures(manager, [aStructure({ courriel: 'accueil@ml.example' })]);
      const courriel = 'atelier@ml.example';
      await writer.upsertServices(manager, [
        aService('a', { structure_id: aStructure().id, courriel }),
      ]);
    });
  });
  afterAll(async () => {
    await test?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function remind(cle: string): Promise<void> {
    for (const group of await test.app.get(Recipients).group([aStructure().id])) {
      const request = { ...group, nature: 'rappel', campagne: null } as const;
      const named = ({ id }: { readonly id: string }) => `${cle}:${id}`;
      await test.app
        .get(Transactions)
        .run((manager) => test.app.get(RequestsToConfirm).ask(manager, { ...request, cle: named }));
    }
    await test.app.get(Delivery).settle();
  }

  const headerOf = (raw: string, name: string): string =>
    new RegExp(`^${name}: ?([^\\r]*(?:\\r\\n[ \\t][^\\r]*)*)`, 'im')
      .exec(raw)?.[1]
      ?.replaceAll(/\r\n[ \t]/g, '') ?? '';
  const lastTo = (address: string) => server.received.findLast(({ to }) => to === address);
  const pathIn = (raw: string): string =>
    /<https:\/\/maillage\.exemple\.fr(\/[^>]+)>/.exec(headerOf(raw, 'List-Unsubscribe'))?.[1] ?? '';
  const rhythmOf = async (address: string): Promise<string | undefined> =>
    (await test.dataSource.query<{ rythme: string }[]>(RHYTHM, [address]))[0]?.rythme;

  async function takeReturns(path: string): Promise<string[]> {
    const said: string[] = [];
    const parsed = parseCommand(COMMANDS, ['retours', path]);
    if (parsed.kind !== 'run') throw new Error(parsed.text);
    const say = (line: string) => void said.push(line);
    const config = loadConfig({ NODE_ENV: 'test', DATABASE_URL: test.url, LOG_LEVEL: 'silent' });
    expect(await runCommand(parsed, config, { say, progress: () => undefined })).toBe(0);
    await test.app.get(Delivery).settle();
    return said;
  }

  it('tells the mailbox where to stop it in one click, over https', async () => {
    await remind('un');
    const raw = lastTo('accueil@ml.example')?.raw ?? '';
    expect(headerOf(raw, 'List-Unsubscribe-Post')).toBe(ONE_CLICK);
    expect(pathIn(raw)).toMatch(/^\/api\/v1\/rappels\/arreter\/[\w-]{43}$/);
  });

  it('is not stopped by who only opens that address, and leads them to the choice', async () => {
    const path = pathIn(lastTo('accueil@ml.example')?.raw ?? '');
    const opened = await test.get(path);
    expect(opened.status).toBe(302);
    expect(opened.headers['location']).toMatch(/^\/confirmer#jeton=[\w-]{43}&rappels=1$/);
    expect(await rhythmOf('accueil@ml.example')).toBe('trimestriel');
  });

  it('is stopped by the form that mailboxes send, without cookies, even twice', async () => {
    const path = pathIn(lastTo('accueil@ml.example')?.raw ?? '');
    for (const headers of [FORM, MULTIPART]) {
      const stopped = await test.ask('POST', path, { headers, body: ONE_CLICK });
      expect(stopped.status).toBe(200);
      expect(stopped.body).toEqual({ rythme: 'jamais' });
    }
    expect(await rhythmOf('accueil@ml.example')).toBe('jamais');
  });

  it('lets one change one’s mind by the same token, which does nothing else', async () => {
    const jeton = pathIn(lastTo('accueil@ml.example')?.raw ?? '')
      .split('/')
      .at(-1);
    const chosen = await test.post('/api/v1/confirmations/rythme', { jeton, rythme: 'mensuel' });
    expect(chosen.status).toBe(200);
    expect(await rhythmOf('accueil@ml.example')).toBe('mensuel');
    expect((await test.post('/api/v1/confirmations/lire', { jeton })).status).toBe(410);
  });

  it('is not stopped by a token that was made up; no other route takes such a form', async () => {
    const made = `/api/v1/rappels/arreter/${'a'.repeat(43)}`;
    expect((await test.ask('POST', made, { headers: FORM, body: ONE_CLICK })).status).toBe(410);
    const other = '/api/v1/confirmations/rythme';
    expect((await test.ask('POST', other, { headers: MULTIPART, body: ONE_CLICK })).status).toBe(
      415,
    );
  });

  it('that comes back because the mailbox is full, or from elsewhere, is left at that', async () => {
    const id = lastTo('accueil@ml.example')?.messageId ?? '';
    await writeFile(join(folder, '1.eml'), reportOn(id, '5.2.2'));
    await writeFile(join(folder, '2.eml'), reportOn('<autre@ailleurs.example>', '5.1.1'));
    await writeFile(join(folder, '3.eml'), 'Subject: Absente\r\n\r\nJe reviens lundi.');
    expect((await takeReturns(folder)).join(' ')).toMatch(
      /1 × retard.*1 × aucun courriel.*1 × ce n’est pas un avis/,
    );
    expect(await readdir(join(folder, 'lus'))).toHaveLength(3);
    expect(lastTo('atelier@ml.example')).toBeUndefined();
  });

  it('that comes back for good marks the address, opens a follow-up, goes to the next one; once', async () => {
    const id = lastTo('accueil@ml.example')?.messageId ?? '';
    const path = join(folder, 'retour.eml');
    await writeFile(path, reportOn(id, '5.1.1'));
    expect(await takeReturns(path)).toEqual([
      '1 × adresse refusée : notée, et la suivante est écrite.',
    ]);
    expect(await takeReturns(path)).toEqual(['1 × adresse refusée, déjà notée.']);
    expect(server.received.filter(({ to }) => to === 'atelier@ml.example')).toHaveLength(1);
    expect(await test.dataSource.query(FOLLOW_UPS)).toEqual([
      { nature: 'rebond', courriel: 'accueil@ml.example' },
    ]);
    await remind('deux');
    expect(server.received.filter(({ to }) => to === 'accueil@ml.example')).toHaveLength(1);
  });
});
