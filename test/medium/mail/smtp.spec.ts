import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AfterCommit } from '../../../api/database/after-commit.js';
import { Transactions } from '../../../api/database/transactions.js';
import { loadConfig } from '../../../api/config.js';
import { CourrielRepository } from '../../../api/mail/courriel.repository.js';
import { composeMail } from '../../../api/mail/compose-mail.js';
import { Outbox } from '../../../api/mail/outbox.service.js';
import { SmtpClient } from '../../../api/mail/smtp-client.adapter.js';
import { SmtpMailer } from '../../../api/mail/smtp-mailer.service.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { type MailServer, openMailServer, openRudeServer } from './mail-server.js';

const STATE = `
SELECT etat, tentatives, doutes, motif
FROM courriel
WHERE cle = $1`;

const AS_KILLED = `
UPDATE courriel
SET etat = 'en_cours', tentatives = 1, prochain_essai = $2
WHERE cle = $1`;

const from = { name: 'Maillage', address: 'maillage@exemple.fr' };

describe('mail over SMTP', () => {
  let database: TestDatabase;
  let server: MailServer;
  let outbox: Outbox;
  let transactions: Transactions;
  let courriels: CourrielRepository;
  let now = new Date('2026-11-21T09:00:00+01:00');
  let keys = 0;
  const toClose: (() => void | Promise<void>)[] = [];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await openTestDatabase('migrated');
    server = await openMailServer();
    const { dataSource } = database;
    transactions = new Transactions(dataSource);
    courriels = new CourrielRepository(dataSource);
    const config = loadConfig({ MAIL_FROM: 'Maillage <maillage@exemple.fr>' });
    outbox = new Outbox(courriels, new AfterCommit(dataSource), { now: () => now }, config);
  });

  afterEach(async () => {
    for (const close of toClose.splice(0)) await close();
    await database.dataSource.query('DELETE FROM courriel');
  });

  afterAll(async () => {
    await server?.close();
    await database?.close();
  });

  function mailerTo(url: string, patienceMs = 5_000): SmtpMailer {
    const client = new SmtpClient({ url, from, patienceMs });
    return new SmtpMailer({ transactions, courriels, outbox, client });
  }

  async function queue(a: string): Promise<string> {
    const cle = `essai:${++keys}`;
    const content = composeMail({
      sujet: 'Vos créneaux « Été »',
      paragraphes: ['Un point seul sur sa ligne :\n.\nfin.'],
      actions: [{ libelle: 'Confirmer', adresse: 'https://maillage.test/c#jeton=abc' }],
      pourquoi: 'Vous recevez ce courriel parce que vous tenez cette fiche.',
    });
    await transactions.run((manager) =>
      outbox.send(manager, { cle, a, gabarit: 'essai', ...content }),
    );
    return cle;
  }

  const stateOf = async (cle: string) => (await database.dataSource.query(STATE, [cle]))[0];
  const arrived = (to: string) => server.received.filter((mail) => mail.to === to);
  const later = (seconds: number): void => {
    now = new Date(now.getTime() + seconds * 1_000);
  };

  it('arrives whole, in UTF-8, from Maillage, under the name of its key', async () => {
    const cle = await queue('camille@exemple.fr');
    await mailerTo(server.url).deliverSome(now);
    const [mail] = arrived('camille@exemple.fr');
    expect(mail?.raw).toMatch(/^From: Maillage <maillage@exemple.fr>$/m);
    expect(mail?.raw).toContain('Content-Type: text/html; charset=utf-8');
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{40}@exemple\.fr>$/);
    expect(await stateOf(cle)).toEqual({ etat: 'envoye', tentatives: 1, doutes: 0, motif: null });
  });

  it.each([
    ['occupe', 'a_envoyer', 'EENVELOPE RCPT TO 450'],
    ['relais', 'a_envoyer', 'EENVELOPE RCPT TO 550'],
    ['inconnu', 'rebond', 'EENVELOPE RCPT TO 550'],
    ['pourriel', 'echec', 'EMESSAGE DATA 554'],
  ])('refused as by « %s » is then %s', async (who, etat, motif) => {
    const cle = await queue(`${who}@exemple.fr`);
    await mailerTo(server.url).deliverSome(now);
    expect(await stateOf(cle)).toEqual({ etat, tentatives: 1, doutes: 0, motif });
  });

  it('refused for a while is tried again later and later, for some three days', async () => {
    const cle = await queue('occupe@exemple.fr');
    const mailer = mailerTo(server.url);
    await mailer.deliverSome(now);
    later(9);
    await mailer.deliverSome(now);
    expect(await stateOf(cle)).toMatchObject({ tentatives: 1 });
    later(2);
    await mailer.deliverSome(now);
    expect(await stateOf(cle)).toMatchObject({ etat: 'a_envoyer', tentatives: 2 });
    for (let day = 0; day < 10; day++) {
      later(86_400);
      await mailer.deliverSome(now);
    }
    expect(await stateOf(cle)).toMatchObject({ etat: 'echec', tentatives: 11 });
  });

  it('whose address does not exist tells those who asked, in the same transaction, once', async () => {
    const told: string[] = [];
    outbox.onBounce(async (manager, bounce) => {
      const rows = await manager.query('SELECT etat FROM courriel WHERE id = $1', [
        bounce.courriel_id,
      ]);
      told.push(`${bounce.a} ${rows[0].etat}`);
    });
    await queue('inconnu@exemple.fr');
    const mailer = mailerTo(server.url);
    await mailer.deliverSome(now);
    await mailer.deliverSome(now);
    expect(told).toEqual(['inconnu@exemple.fr rebond']);
  });

  it.each([
    ['that does not speak', 'silent', [0]],
    ['that hangs up in the middle of the message', 'hangs-up-in-data', [0, 1]],
    ['that hangs up once it has the whole message', 'hangs-up-after-data', [1]],
  ] as const)('waits for another time with a server %s', async (_what, rude, doubts) => {
    const other = await openRudeServer(rude);
    toClose.push(other.close);
    const cle = await queue('camille@exemple.fr');
    await mailerTo(other.url, 300).deliverSome(now);
    const state = await stateOf(cle);
    expect(state).toMatchObject({ etat: 'a_envoyer', tentatives: 1 });
    expect(doubts).toContain(state.doutes);
  });

  it('waits for another time when the password is refused, and does not blame the address', async () => {
    const strict = await openMailServer({
      authOptional: false,
      onAuth: (_auth, _session, done) => done(new Error('bad password')),
      allowInsecureAuth: true,
    });
    toClose.push(strict.close);
    const cle = await queue('camille@exemple.fr');
    await mailerTo(strict.url.replace('//', '//moi:faux@')).deliverSome(now);
    const state = await stateOf(cle);
    expect(state).toMatchObject({
      etat: 'a_envoyer',
      motif: expect.stringMatching(/^EAUTH.* 535$/),
    });
    expect(strict.received).toEqual([]);
  });

  it('is not sent to a server whose certificate nobody vouches for', async () => {
    const secure = await openMailServer({ secure: true, disabledCommands: [] });
    toClose.push(secure.close);
    const cle = await queue('camille@exemple.fr');
    await mailerTo(secure.url.replace('smtp:', 'smtps:')).deliverSome(now);
    expect(await stateOf(cle)).toMatchObject({ etat: 'a_envoyer', tentatives: 1 });
    expect(secure.received).toEqual([]);
  });

  it('waits for another time when there is no server at all', async () => {
    const cle = await queue('camille@exemple.fr');
    await mailerTo('smtp://127.0.0.1:1').deliverSome(now);
    expect(await stateOf(cle)).toMatchObject({ etat: 'a_envoyer', doutes: 0 });
  });

  it('sent again after a kill is byte for byte the same, under the same Message-ID', async () => {
    const cle = await queue('deux-fois@exemple.fr');
    const mailer = mailerTo(server.url);
    // The server has it, and we were killed before writing so.
    const [mail] = await transactions.run((manager) =>
      courriels.claim(manager, { now, leaseEnd: now, max: 1 }),
    );
    if (!mail) throw new Error('nothing to send');
    await new SmtpClient({ url: server.url, from, patienceMs: 5_000 }).send(mail);
    await database.dataSource.query(AS_KILLED, [cle, new Date(now.getTime() + 300_000)]);
    await mailer.deliverSome(now);
    expect(arrived('deux-fois@exemple.fr')).toHaveLength(1);
    later(301);
    await mailer.deliverSome(now);
    const [first, second] = arrived('deux-fois@exemple.fr');
    expect(second).toEqual(first);
    expect(await stateOf(cle)).toMatchObject({ etat: 'envoye', tentatives: 2, doutes: 1 });
  });
});
