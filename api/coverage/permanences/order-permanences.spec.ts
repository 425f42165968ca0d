import { expect, it } from 'vitest';
import { orderPermanences } from './order-permanences.js';

const held = (id: string, date: string | null, debut: string | null = null, nom = 'Essai') => ({
  id,
  nom,
  prochaine_date: date === null ? null : { date, debut, fin: null, incertaine: false },
});

it('puts the soonest permanence first, the hour that nobody knows last of its day, no date at the end', () => {
  const permanences = [
    held('no-date', null),
    held('no-hour', '2026-11-24'),
    held('afternoon', '2026-11-24', '14:00'),
    held('monday', '2026-11-23', '16:00'),
    held('morning', '2026-11-24', '09:00'),
  ];
  expect(orderPermanences(permanences).map(({ id }) => id)).toEqual([
    'monday',
    'morning',
    'afternoon',
    'no-hour',
    'no-date',
  ]);
});

it('orders those of the same hour by name, then by identifier', () => {
  const permanences = [
    held('c', '2026-11-24', '14:00', 'Zone'),
    held('b', '2026-11-24', '14:00', 'Éducation'),
    held('a', '2026-11-24', '14:00', 'Éducation'),
  ];
  expect(orderPermanences(permanences).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
