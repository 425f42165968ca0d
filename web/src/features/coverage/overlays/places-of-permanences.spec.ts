import { expect, it } from 'vitest';
import type { HeldPermanence } from '../../../api/coverage-permanences';
import { placesOfPermanences } from './places-of-permanences';

const held = (id: string, latitude: number | null, longitude: number | null): HeldPermanence => ({
  id,
  service_id: 's',
  nom: 'Aide au permis',
  structure: { id: 'st', nom: 'Mission locale' },
  lieu: 'Mairie',
  commune: 'Quissac',
  code_commune: '30210',
  latitude,
  longitude,
  phrase: 'chaque mardi de 14 h à 17 h',
  prochaine_date: null,
  etat: 'vivante',
});

it('puts the permanences of one point together, in their order, and leaves out those without a point', () => {
  const [first, elsewhere, second] = [held('a', 43.9, 4), held('b', 44, 4), held('c', 43.9, 4)];
  expect(placesOfPermanences([first, elsewhere, held('d', null, null), second])).toEqual([
    { key: '43.9 4', latitude: 43.9, longitude: 4, count: 2, permanences: [first, second] },
    { key: '44 4', latitude: 44, longitude: 4, count: 1, permanences: [elsewhere] },
  ]);
});
