import { expect, it } from 'vitest';
import { hidePersonal } from './hide-personal.js';

it.each([
  ['550 5.1.1 <lea.martin@exemple.fr> unknown', '550 5.1.1 <[courriel]> unknown'],
  ['rappeler le 06 12 34 56 78 demain', 'rappeler le [téléphone] demain'],
  ['appel de +33612345678', 'appel de [téléphone]'],
  [`clé mlg_${'a'.repeat(43)} refusée`, 'clé [clé] refusée'],
  [`#jeton=${'Ab_-9'.repeat(8)}abc fini`, '#jeton=[jeton] fini'],
  [
    'invalid input syntax for type uuid: "Léa Martin"',
    'invalid input syntax for type uuid: [valeur]',
  ],
  ['GET /api/v1/services/dora--12 en 42 ms', 'GET /api/v1/services/dora--12 en 42 ms'],
  [
    'at run (/app/node_modules/@nestjs/core/x.js:3:1)',
    'at run (/app/node_modules/@nestjs/core/x.js:3:1)',
  ],
  ['SIRET 21750133900014', 'SIRET 21750133900014'],
])('%s', (line, shown) => {
  expect(hidePersonal(line)).toBe(shown);
});
