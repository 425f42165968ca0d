import { describe, expect, it } from 'vitest';
import { readEmail } from './read-email.js';

describe('an address written by a person', () => {
  it('is kept in one form', () => {
    expect(readEmail('  Lea.Martin@Exemple.FR ')).toBe('lea.martin@exemple.fr');
  });

  it.each([
    'lea',
    'lea@exemple',
    'lea @exemple.fr',
    'lea@exemple.fr\nBcc: x@y.fr',
    'lea@-x.fr',
    'é@exemple.fr',
    `${'a'.repeat(65)}@exemple.fr`,
    `a@${'b.'.repeat(130)}fr`,
    '',
  ])('is refused when nothing can be sent to it: %j', (written) => {
    expect(readEmail(written)).toBeNull();
  });
});
