import { afterEach, describe, expect, it } from 'vitest';
import { Transactions } from '../../../api/database/transactions.js';
import { composeMail } from '../../../api/mail/compose-mail.js';
import { Delivery } from '../../../api/mail/delivery.service.js';
import { Outbox } from '../../../api/mail/outbox.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

describe('the local mailbox', () => {
  let test: TestApp;

  afterEach(() => test?.close());

  it('shows the mails, the newest first, with their links', async () => {
    test = await createTestApp({ level: 'migrated' });
    const outbox = test.app.get(Outbox);
    await test.app.get(Transactions).run(async (manager) => {
      for (const sujet of ['Premier', 'Second']) {
        const content = composeMail({
          sujet,
          paragraphes: ['Voici.'],
          actions: [{ libelle: 'Entrer', adresse: 'http://localhost:3000/connexion/lien#jeton=x' }],
          pourquoi: 'Vous recevez ce courriel pour un essai.',
        });
        await outbox.send(manager, { cle: sujet, a: 'a@exemple.fr', gabarit: 'essai', ...content });
      }
    });
    await test.app.get(Delivery).settle();
    const { status, body } = await test.get('/api/v1/dev/mails');
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { sujet: 'Second', a: 'a@exemple.fr' },
      { sujet: 'Premier' },
    ]);
    expect(body.items[0].texte).toContain('http://localhost:3000/connexion/lien#jeton=x');
  });

  it('is shut when mails go out by a server', async () => {
    test = await createTestApp({ level: 'migrated', env: { SMTP_URL: 'smtp://127.0.0.1:9' } });
    const { status, body } = await test.get('/api/v1/dev/mails');
    expect(status).toBe(404);
    expect(body.code).toBe('courriel.pas-de-boite-locale');
  });
});
