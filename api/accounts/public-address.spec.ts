import { expect, it } from 'vitest';
import { publicAddress } from './public-address.js';

it('is the one of the settings, else this machine', () => {
  expect(publicAddress({ PUBLIC_URL: 'https://maillage.exemple.fr/', PORT: 3000 })).toBe(
    'https://maillage.exemple.fr',
  );
  expect(publicAddress({ PORT: 3001 })).toBe('http://localhost:3001');
});
