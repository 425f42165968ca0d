import { expect, it } from 'vitest';
import { isSecure, nameCookie } from './browser.js';

it.each([
  [{ NODE_ENV: 'production' }, '__Host-maillage', true],
  [{ NODE_ENV: 'development', PUBLIC_URL: 'https://maillage.exemple.fr' }, '__Host-maillage', true],
  [{ NODE_ENV: 'development', PUBLIC_URL: 'http://localhost:3000' }, 'maillage', false],
  [{ NODE_ENV: 'development' }, 'maillage', false],
])('under %j the session cookie is %s', (settings, name, secure) => {
  expect(nameCookie('session', settings)).toBe(name);
  expect(isSecure(settings)).toBe(secure);
});
