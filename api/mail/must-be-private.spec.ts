import { describe, expect, it } from 'vitest';
import { mustBePrivate } from './must-be-private.js';

describe('the connection to a mail server', () => {
  it.each([
    ['smtp://moi:secret@mail.exemple.fr', true],
    ['smtps://moi:secret@mail.exemple.fr', false],
    ['smtp://mail.exemple.fr:25', false],
    ['smtp://moi:secret@127.0.0.1:1025', false],
  ])('%s must be made private first: %s', (url, must) => {
    expect(mustBePrivate(url)).toBe(must);
  });
});
