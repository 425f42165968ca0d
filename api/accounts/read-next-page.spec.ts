import { expect, it } from 'vitest';
import { readNextPage } from './read-next-page.js';

it.each(['/mes-fiches', '/chercher?q=permis#profil=x', '/'])('%s may be opened next', (asked) => {
  expect(readNextPage(asked)).toBe(asked);
});

it.each([
  undefined,
  '',
  'https://ailleurs.fr',
  '//ailleurs.fr',
  '/\\ailleurs.fr',
  '/\t/ailleurs.fr',
  '/..//ailleurs.fr',
  '/.//ailleurs.fr',
  'javascript:alert(1)',
  '/a\r\nset-cookie: x=1',
  '/\u0000',
  '/api/v1/moi',
  `/${'a'.repeat(500)}`,
])('%j opens the home instead', (asked) => {
  expect(readNextPage(asked)).toBe('/');
});
