import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeliveryReport } from './read-delivery-report.js';

const ID = '<0123456789abcdef@exemple.fr>';

// As Postfix writes it.
const report = ({
  action = 'failed',
  status = '5.1.1',
  diagnostic = 'smtp; 550 5.1.1 <x@exemple.org>: Recipient address rejected: User unknown',
  original = 'message/rfc822',
}: Partial<Record<'action' | 'status' | 'diagnostic' | 'original', string>> = {}): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.exemple.org (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="8F2A.1763800000/mx.exemple.org"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--8F2A.1763800000/mx.exemple.org',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    "I'm sorry to have to inform you that your message could not be delivered.",
    '',
    '--8F2A.1763800000/mx.exemple.org',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exemple.org',
    'Arrival-Date: Sat, 21 Nov 2026 09:00:00 +0100 (CET)',
    '',
    'Final-Recipient: rfc822; x@exemple.org',
    'Original-Recipient: rfc822;x@exemple.org',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic.slice(0, 12)}`,
    `    ${diagnostic.slice(12)}`,
    '',
    '--8F2A.1763800000/mx.exemple.org',
    `Content-Type: ${original}`,
    '',
    'From: Maillage <maillage@exemple.fr>',
    `Message-ID: ${ID}`,
    'Subject: Ces informations sont-elles encore justes ?',
    '',
    'Bonjour,',
    '',
    '--8F2A.1763800000/mx.exemple.org--',
    '',
  ].join('\r\n');

describe('a report on a mail of ours', () => {
  it.each([
    ['an unknown user', {}],
    ['only its headers given back', { original: 'text/rfc822-headers' }],
    ['a mailbox that is closed', { status: '5.2.1', diagnostic: 'smtp; 550 5.2.1 disabled' }],
    ['a bare « failed » that names the address', { status: '5.0.0' }],
    ['a server that says no more than 550', { status: '', diagnostic: 'smtp; 550 No such user' }],
  ])('says that the address is gone: %s', (_what, given) => {
    expect(readDeliveryReport(report(given))).toMatchObject({ kind: 'rebond', messageId: ID });
  });

  it.each([
    ['a delay', { action: 'delayed', status: '4.4.1', diagnostic: 'smtp; timed out' }],
    ['a delivery', { action: 'delivered', status: '2.0.0', diagnostic: 'smtp; 250 ok' }],
    ['a full mailbox', { status: '5.2.2', diagnostic: 'smtp; 552 5.2.2 over quota' }],
    ['a refusal of the message', { status: '5.7.1', diagnostic: 'smtp; 550 5.7.1 spam' }],
    ['a bare « failed » whose reason is ours', { status: '5.0.0', diagnostic: 'x; 5.7.26 DMARC' }],
    ['an attempt that was given up', { status: '4.4.7', diagnostic: 'smtp; delivery expired' }],
  ])('leaves the address alone: %s', (_what, given) => {
    expect(readDeliveryReport(report(given))).toMatchObject({ kind: 'autre-sort', messageId: ID });
  });

  it('is read with bare line feeds, and encoded', () => {
    expect(readDeliveryReport(report().replaceAll('\r\n', '\n')).kind).toBe('rebond');
    const original = Buffer.from(`From: a@b.c\r\nMessage-ID: ${ID}\r\n\r\nx`).toString('base64');
    const encoded = report({ original: 'message/rfc822\r\nContent-Transfer-Encoding: base64' });
    const at = encoded.indexOf('From: Maillage');
    const end = encoded.lastIndexOf('\r\n--8F2A');
    const whole = `${encoded.slice(0, at)}${original}${encoded.slice(end)}`;
    expect(readDeliveryReport(whole)).toMatchObject({ kind: 'rebond', messageId: ID });
  });

  it('is not an answer somebody wrote, nor an absence, nor anything else', () => {
    expect(readDeliveryReport('Subject: Absente\r\n\r\nJe reviens lundi.').kind).toBe(
      'pas-un-avis',
    );
    expect(readDeliveryReport('').kind).toBe('pas-un-avis');
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(readDeliveryReport(text).kind).toBe('pas-un-avis');
      }),
    );
  });

  it('is still judged when it is cut anywhere', () => {
    const whole = report();
    fc.assert(
      fc.property(fc.nat(whole.length), (at) => {
        expect(['rebond', 'autre-sort', 'pas-un-avis']).toContain(
          readDeliveryReport(whole.slice(0, at)).kind,
        );
      }),
    );
  });
});
