import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Transactions } from '../../../api/database/transactions.js';
import type { NewMail } from '../../../api/mail/courriel.js';
import { Delivery } from '../../../api/mail/delivery.service.js';
import { Outbox } from '../../../api/mail/outbox.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const RECEIVED = `
SELECT c.cle, l.a, l.sujet, l.texte
FROM courriel_local l
JOIN courriel c ON c.id = l.courriel_id
WHERE c.cle LIKE $1 || '%'
ORDER BY l.id`;

const mail = (cle: string, more: Partial<NewMail> = {}): NewMail => ({
  cle,
  a: 'camille@exemple.fr',
  gabarit: 'essai',
  sujet: 'Un essai',
  texte: 'Bonjour',
  ...more,
});

describe('the outbox, with the local mailbox', () => {
  let test: TestApp;
  let outbox: Outbox;
  let transactions: Transactions;

  beforeAll(async () => {
    test = await createTestApp({ level: 'migrated' });
    outbox = test.app.get(Outbox);
    transactions = test.app.get(Transactions);
  });

  afterAll(() => test?.close());

  const send = (given: NewMail) => transactions.run((manager) => outbox.send(manager, given));

  async function received(prefix: string): Promise<{ cle: string; sujet: string }[]> {
    await test.app.get(Delivery).settle();
    return test.dataSource.query(RECEIVED, [prefix]);
  }

  it('delivers what was committed, by itself', async () => {
    expect(await send(mail('seul:1'))).toBe(true);
    let rows: unknown[] = [];
    while (rows.length === 0) {
      rows = await test.dataSource.query(RECEIVED, ['seul:1']);
    }
    expect(rows).toEqual([
      { cle: 'seul:1', a: 'camille@exemple.fr', sujet: 'Un essai', texte: 'Bonjour' },
    ]);
  });

  it('delivers a mail once, however often it is asked for', async () => {
    await send(mail('double:1'));
    expect(await received('double:')).toHaveLength(1);
    expect(await send(mail('double:1', { sujet: 'Encore' }))).toBe(false);
    expect(await received('double:')).toMatchObject([{ sujet: 'Un essai' }]);
  });

  it('sends nothing of a transaction that failed', async () => {
    const failing = transactions.run(async (manager) => {
      await outbox.send(manager, mail('annule:1'));
      throw new Error('refusé');
    });
    await expect(failing).rejects.toThrow('refusé');
    expect(await received('annule:')).toEqual([]);
  });

  it('keeps nothing of what a mail said once it is sent: it may hold a link to sign in', async () => {
    await send(mail('secret:1', { texte: 'jeton-secret', html: '<p>jeton-secret</p>' }));
    await received('secret:');
    const rows = await test.dataSource.query(
      `SELECT etat, texte, html FROM courriel WHERE cle = 'secret:1'`,
    );
    expect(rows).toEqual([{ etat: 'envoye', texte: '', html: null }]);
  });

  it('does not send what is no longer worth it', async () => {
    const valable_jusqua = new Date('2026-11-21T08:59:00+01:00');
    await send(mail('perime:1', { valable_jusqua }));
    expect(await received('perime:')).toEqual([]);
    const rows = await test.dataSource.query(
      `SELECT etat, motif FROM courriel WHERE cle = 'perime:1'`,
    );
    expect(rows).toEqual([{ etat: 'echec', motif: 'perime' }]);
  });

  it.each(['a@b.fr, c@d.fr', 'a@b.fr\r\nBcc: c@d.fr', 'Nom <a@b.fr>', 'sans-arobase', ''])(
    'refuses %j, which is not one address',
    async (a) => {
      await expect(send(mail('adresse:1', { a }))).rejects.toMatchObject({
        code: 'courriel.adresse-illisible',
      });
    },
  );

  it('writes a subject on one line', async () => {
    await send(mail('ligne:1', { sujet: 'Un\r\nBcc: pirate@exemple.fr' }));
    expect(await received('ligne:')).toMatchObject([{ sujet: 'Un Bcc: pirate@exemple.fr' }]);
  });

  it('erases what was written to an account, and does not send what was waiting', async () => {
    const compte_id = '11111111-1111-4111-8111-111111111111';
    await send(mail('compte:1', { compte_id }));
    await received('compte:');
    await transactions.run((manager) => outbox.eraseAccount(manager, compte_id));
    expect(await received('compte:')).toEqual([]);
    const left = await test.dataSource.query(
      `SELECT a, sujet FROM courriel WHERE cle = 'compte:1'`,
    );
    expect(left).toEqual([{ a: '', sujet: '' }]);
  });
});
