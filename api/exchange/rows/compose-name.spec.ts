import { describe, expect, it } from 'vitest';
import { composeName } from './compose-name.js';

describe('composeName', () => {
  it.each([
    [{ raison_sociale: 'PURPLE CAMPUS' }, 'Purple Campus'],
    [
      { raison_sociale: 'CAMPUS TERRE ET NATURE', enseigne: "CFAA DE L'AUDE" },
      "CFAA de l'Aude – Campus Terre et Nature",
    ],
    [{ raison_sociale: 'IRFA SUD', enseigne: 'IRFA' }, 'IRFA Sud'],
    [
      { nom_officiel: '09-ML ARIEGE', nom_usuel: 'Mission Locale Jeune Ariege' },
      'Mission Locale Jeune Ariege',
    ],
    [{ nom_officiel: '48-ML MENDE', nom_usuel: 'MENDE' }, 'Mission locale Mende'],
    [{ nom_officiel: '81-ML ALBI', nom_usuel: 'MJTN' }, 'Mission locale Albi (MJTN)'],
    [{ nom_officiel: '31-ML TOULOUSE', nom_usuel: '31-ML TOULOUSE' }, 'Mission locale Toulouse'],
    [
      { nom_officiel: '30-ML NIMES', nom_usuel: 'ml jeunes nimes metropole' },
      'Mission locale jeunes nimes metropole',
    ],
    [
      { nom_officiel: '65-ML TARBES', nom_usuel: 'Antenne de Tarbes - Arsenal' },
      'Mission locale Tarbes (Antenne de Tarbes - Arsenal)',
    ],
  ])('names %o', (cells, nom) => expect(composeName(cells)?.nom).toBe(nom));

  it('cuts a name that is too long', () =>
    expect(composeName({ nom: 'a'.repeat(200) })?.nom).toHaveLength(150));
  it('finds no name in an empty row', () => expect(composeName({})).toBeNull());
});
