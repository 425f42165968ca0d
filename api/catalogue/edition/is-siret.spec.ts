import { describe, expect, it } from 'vitest';
import { isSiret } from './is-siret.js';

describe('a SIRET', () => {
  it.each(['13002526500013', '78467169500087', '35600000000048', '35600000049837'])(
    'is right: %s',
    (siret) => expect(isSiret(siret)).toBe(true),
  );

  it.each(['13002526500014', '35600000049838', '1300252650001', '1300252650001A', ''])(
    'is not: « %s »',
    (siret) => expect(isSiret(siret)).toBe(false),
  );
});
