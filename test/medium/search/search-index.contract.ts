import { expect, it } from 'vitest';
import { type SearchIndex, UNBOUNDED } from '../../../api/search/search-index.js';
import type { SomeService } from './some-services.js';

export const CONTRACT_SERVICES: readonly SomeService[] = [
  {
    id: 'fjt',
    nom: 'Foyer de jeunes travailleurs de Nîmes',
    description: 'Une chambre et un suivi.',
  },
  { id: 'residence', nom: 'FJT du Vigan', description: 'Logement meublé.' },
  {
    id: 'epide',
    nom: 'EPIDE',
    structure: 'EPIDE de Toulouse',
    description: 'Internat de semaine.',
  },
  { id: 'e2c', nom: 'École de la deuxième chance', description: 'Stages et remise à niveau.' },
  { id: 'e2c-sigle', nom: 'Parcours E2C', description: 'Entrée toute l’année.' },
  { id: 'paej', nom: 'Point accueil écoute jeunes', description: 'Parler à quelqu’un.' },
  { id: 'sc', nom: 'Mission de service civique', description: 'Engagement de six à douze mois.' },
  { id: 'permis', nom: 'Auto-école solidaire', description: 'Préparer le permis de conduire.' },
  { id: 'psy', nom: 'Psychologue', description: 'Rendez-vous avec des psychologues diplômés.' },
  { id: 'sante', nom: 'Accès aux soins', description: 'Bilan de santé et couverture maladie.' },
  { id: 'loin', nom: 'Foyer de Lille', lon: 3.06, lat: 50.63, description: 'Hébergement.' },
];

const AROUND_NIMES = {
  ...UNBOUNDED,
  around: { longitude: 4.36, latitude: 43.83, radiusM: 50_000 },
};

/** What both engines must do with words, on the services above. */
export function searchIndexContract(index: () => SearchIndex): void {
  const found = async (text: string): Promise<string[]> => {
    const { ids } = await index().match(text, UNBOUNDED);
    return ids.map((id) => id.replace('essai--', ''));
  };

  it.each([
    ['accents that were not typed', 'ecole deuxieme chance', ['e2c']],
    ['accents that were typed', 'École', ['e2c']],
    ['capitals', 'EPIDE', ['epide']],
    ['swapped letters', 'epdie', ['epide']],
    ['a missing letter', 'foyer jeune travaileur', ['fjt']],
    ['an acronym from what it stands for', 'foyer de jeunes travailleurs', ['fjt', 'residence']],
    ['what an acronym stands for', 'FJT', ['fjt', 'residence']],
    ['PAEJ', 'paej', ['paej']],
    ['E2C', 'e2c', ['e2c', 'e2c-sigle']],
    ['the second chance in figures', 'école de la 2e chance', ['e2c', 'e2c-sigle']],
    ['SC', 'sc', ['sc']],
    ['a plural for a singular', 'psychologues', ['psy']],
    ['a singular for a plural', 'soin', ['sante']],
    ['the beginning of a word', 'psycho', ['psy']],
    ['the beginning of the last word', 'service civ', ['sc']],
    ['a beginning longer than the stem', 'couvertur', ['sante']],
    ['a word of the description alone', 'internat', ['epide']],
    ['synonyms of the field', 'permis', ['permis']],
  ])('finds %s: « %s »', async (_what, text, expected) => {
    expect(await found(text)).toEqual(expect.arrayContaining(expected));
  });

  it('does not find what has nothing to do with the words', async () => {
    expect(await found('psychologue')).toEqual(['psy']);
  });

  it('finds nothing for words nobody wrote', async () => {
    expect(await found('xylophone quantique')).toEqual([]);
  });

  it('takes what a person types for words, never for a language', async () => {
    for (const text of [
      `'); DROP TABLE service; --`,
      '"foyer',
      'a:* & !b',
      '<b>foyer</b>',
      '   ',
      '\\',
    ]) {
      await expect(found(text)).resolves.toBeInstanceOf(Array);
    }
  });

  it('scores from 0 to 1, a name above a mention', async () => {
    const { ids, scores } = await index().match('permis', UNBOUNDED);
    expect(ids.length).toBe(scores.length);
    for (const score of scores) expect(score).toSatisfy((one: number) => one >= 0 && one <= 1);
  });

  it('may leave out what stands far away, and keeps what has no point', async () => {
    const { ids } = await index().match('foyer', AROUND_NIMES);
    expect(ids).toContain('essai--fjt');
    expect(ids).not.toContain('essai--loin');
  });
}
