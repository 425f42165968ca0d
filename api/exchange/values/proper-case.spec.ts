import { describe, expect, it } from 'vitest';
import { properCase } from './proper-case.js';

describe('properCase', () => {
  it.each([
    ['PURPLE CAMPUS', 'Purple Campus'],
    ["CFAA DE L'AUDE", "CFAA de l'Aude"],
    ['MJC DE PAMIERS', 'MJC de Pamiers'],
    ["MJC D'ONET LE CHATEAU", "MJC d'Onet le Chateau"],
    ['COM D AGDE', "Com d'Agde"],
    ['AIDE MUTUELLE A L INSERTION', "Aide Mutuelle à l'Insertion"],
    ['C.P.I.E. DU ROUERGUE', 'C.P.I.E. du Rouergue'],
    ['BTP CFA OCCITANIE', 'BTP CFA Occitanie'],
    ['OPH65', 'OPH65'],
    ['EPICE 82 - DROGUES ET SOCIETE', 'Epice 82 - Drogues et Societe'],
    ['LES 4 A', 'Les 4 A'],
    ["POING D'1 PACTE 65", "Poing d'1 Pacte 65"],
    ['SAINT-PAUL-DE-JARRAT', 'Saint-Paul-de-Jarrat'],
    ['LYCEE JEAN XXIII', 'Lycee Jean XXIII'],
    ['PEPS', 'PEPS'],
    ['PÔLE AGGLOMÉRATION ADOLESCENCE', 'Pôle Agglomération Adolescence'],
  ])('writes %s as %s', (name, expected) => expect(properCase(name)).toBe(expected));

  it('leaves a name that is already cased', () =>
    expect(properCase('Association La Croisée')).toBe('Association La Croisée'));
});
