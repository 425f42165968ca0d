import { describe, expect, it } from 'vitest';
import { readSender, senderDomain } from './read-sender.js';

describe('the sender of the mails', () => {
  it.each([
    ['Maillage <a@b.fr>', { name: 'Maillage', address: 'a@b.fr' }],
    ['"Le Maillage, Gard" <a@b.fr>', { name: 'Le Maillage, Gard', address: 'a@b.fr' }],
    ['<a@b.fr>', { name: '', address: 'a@b.fr' }],
    ['a@b.fr', { name: 'Maillage', address: 'a@b.fr' }],
    ['Maillage', null],
    ['Maillage <a@b.fr', null],
    ['', null],
  ])('%j reads as %j', (text, sender) => {
    expect(readSender(text)).toEqual(sender);
  });

  it('gives its domain to the names of the messages', () => {
    expect(senderDomain({ MAIL_FROM: 'Maillage <a@b.fr>' })).toBe('b.fr');
  });
});
