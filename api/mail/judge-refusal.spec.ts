import { describe, expect, it } from 'vitest';
import { judgeRefusal } from './judge-refusal.js';

const judged = (command: string, replyCode: number | null, reply = '', whole = false) =>
  judgeRefusal({ command, replyCode, reply, code: 'E', whole });

describe('a mail that a server did not take', () => {
  it.each([
    ['RCPT TO', 550, '550 5.1.1 no such user', 'rebond'],
    ['RCPT TO', 550, '550 unknown', 'rebond'],
    ['RCPT TO', 553, '553 5.2.1 mailbox disabled', 'rebond'],
    ['RCPT TO', 550, '550 5.7.1 relaying denied', 'reessayer'],
    ['RCPT TO', 552, '552 5.2.2 mailbox full', 'reessayer'],
    ['RCPT TO', 450, '450 4.2.1 greylisted', 'reessayer'],
    ['DATA', 550, '550 5.1.1 no such user', 'rebond'],
    ['DATA', 554, '554 5.7.1 looks like spam', 'refus'],
    ['DATA', 552, '552 too big', 'refus'],
    ['DATA', 451, '451 try later', 'reessayer'],
    ['MAIL FROM', 550, '550 5.7.1 sender refused', 'reessayer'],
    ['AUTH PLAIN', 535, '535 5.7.8 bad password', 'reessayer'],
    ['CONN', 554, '554 no service', 'reessayer'],
  ])('at %s, answered %i (%s): %s', (command, code, reply, kind) => {
    expect(judged(command, code, reply)).toMatchObject({ kind });
  });

  it('may have been taken when the server stayed silent after the whole message', () => {
    expect(judged('CONN', null, '', true)).toMatchObject({ kind: 'reessayer', doute: true });
    expect(judged('CONN', null)).toMatchObject({ kind: 'reessayer', doute: false });
  });

  it('leaves a reason that names no address', () => {
    const outcome = judged('RCPT TO', 550, '550 5.1.1 <camille@exemple.fr> unknown');
    expect(JSON.stringify(outcome)).not.toContain('camille');
  });
});
