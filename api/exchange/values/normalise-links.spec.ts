import { describe, expect, it } from 'vitest';
import { normaliseEmail, normaliseUrl } from './normalise-links.js';

describe('normaliseEmail', () => {
  it.each([
    ['Ax-les-thermes@france-services.gouv.fr', 'Ax-les-thermes@france-services.gouv.fr'],
    ['mailto:mfs@ccplm.fr', 'mfs@ccplm.fr'],
    ['Accueil <accueil@exemple.fr>', 'accueil@exemple.fr'],
  ])('reads %s', (cell, value) => expect(normaliseEmail(cell)).toEqual({ kind: 'value', value }));

  it('keeps the first of several, and says so', () =>
    expect(normaliseEmail('mairie@dourgne.fr - accueil@dourgne.fr')).toMatchObject({
      value: 'mairie@dourgne.fr',
      remark: expect.stringContaining('une seule adresse'),
    }));

  it.each(['voir le site', 'a@b', '@exemple.fr', 'x@'])('refuses %s', (cell) =>
    expect(normaliseEmail(cell).kind).toBe('refused'),
  );
});

describe('normaliseUrl', () => {
  it.each([
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['exemple.fr/page?a=1', 'https://exemple.fr/page?a=1'],
    ['http://exemple.fr', 'http://exemple.fr'],
  ])('reads %s', (cell, value) => expect(normaliseUrl(cell)).toEqual({ kind: 'value', value }));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'non',
    'http://',
    'https://moi:secret@exemple.fr',
    'file:///etc/passwd',
  ])('refuses %s', (cell) => expect(normaliseUrl(cell).kind).toBe('refused'));
});
