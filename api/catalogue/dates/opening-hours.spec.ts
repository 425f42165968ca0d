import fc from 'fast-check';
import OpeningHoursLibrary from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { toDate, toDayNumber } from './day-number.js';
import { nextOccurrences, type Permanence } from './next-occurrences.js';
import { openingHoursToPermanences } from './opening-hours.js';
import { permanencesToOpeningHours } from './write-opening-hours.js';

function read(texte: string): readonly Permanence[] {
  const hours = openingHoursToPermanences(texte);
  if (hours.kind !== 'lus') throw new Error(`illisible : ${texte}`);
  return hours.permanences;
}

const spansOf = (permanences: readonly Permanence[], from: string, days: number): string[] =>
  permanences
    .flatMap((permanence) => nextOccurrences({ permanence, from, days }))
    .map(({ date, debut, fin }) => `${date} ${debut}-${fin}`)
    .sort();

/** What the reference library of OpenStreetMap says is open, as wall-clock spans. */
function librarySpansOf(texte: string, from: string, days: number): string[] {
  const library = new OpeningHoursLibrary(texte, {
    lat: 43.69,
    lon: 4.27,
    address: { country_code: 'fr', state: 'Occitanie' },
  });
  const start = new Date(`${from}T00:00:00`);
  const end = new Date(`${toDate(toDayNumber(from) + days)}T00:00:00`);
  const clock = (moment: Date) =>
    `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
  const day = (moment: Date) =>
    [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  return library
    .getOpenIntervals(start, end)
    .map(([opens, closes]) => `${day(opens)} ${clock(opens)}-${clock(closes)}`)
    .sort();
}

const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const days = fc.uniqueArray(fc.constantFrom(...OSM_DAYS), { minLength: 1, maxLength: 5 });
const times = fc.constantFrom(
  '09:00-12:00',
  '08:30-12:30,13:30-17:00',
  '14:00-18:15',
  '10:00-12:00,14:00-16:00',
);
const weeklyRule = fc.tuple(days, times).map(([names, hours]) => `${names.join()} ${hours}`);
const offRule = days.map((names) => `${names.join()} off`);
const ordinalRule = fc
  .tuple(fc.constantFrom(...OSM_DAYS), fc.constantFrom('1', '2', '-1', '1,3'), times)
  .map(([day, ordinals, hours]) => `${day}[${ordinals}] ${hours}`);
const weekRule = fc
  .tuple(fc.constantFrom('01-53/2', '02-52/2'), days, times)
  .map(([weeks, names, hours]) => `week ${weeks} ${names.join()} ${hours}`);
const week = fc
  .tuple(
    fc.array(fc.oneof(weeklyRule, offRule), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '; PH off'),
  )
  .map(([rules, holidays]) => `${rules.join('; ')}${holidays}`);
const anyHours = fc.oneof(week, ordinalRule, weekRule);

describe('OSM opening hours', () => {
  it.each([
    'Mo-Fr 08:30-12:30; PH off',
    'Mo-Fr 08:30-12:30,13:30-17:00; Sa 09:00-12:00; PH off',
    'Mo,We,Fr 09:00-12:00; PH off',
    'Mo-Fr 09:00-17:00; We 09:00-12:00; PH off',
    'Mo-Fr 09:00-17:00; We off; PH off',
    'Mo[1] 09:00-12:00; PH off',
    'Th[-1] 14:00-17:00',
    'week 01-53/2 Tu 09:00-12:00; PH off',
    'Fr-Mo 10:00-12:00',
    'Mo-Fr 09:00-12:00, Sa 10:00-12:00',
  ])('reads « %s » as the reference library does', (texte) => {
    expect(spansOf(read(texte), '2026-04-01', 60)).toEqual(librarySpansOf(texte, '2026-04-01', 60));
  });

  it('reads generated weeks as the reference library does', () => {
    fc.assert(
      fc.property(anyHours, fc.integer({ min: 0, max: 700 }), (texte, offset) => {
        const from = toDate(toDayNumber('2026-01-01') + offset);
        expect(spansOf(read(texte), from, 35)).toEqual(librarySpansOf(texte, from, 35));
      }),
      { numRuns: 80 },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyHours, (texte) => {
        const permanences = read(texte);
        const written = permanencesToOpeningHours(permanences);
        const readAgain = written === null ? [] : read(written);
        expect(spansOf(readAgain, '2026-01-01', 400)).toEqual(
          spansOf(permanences, '2026-01-01', 400),
        );
      }),
    );
  });

  it.each([
    ['Mo-Fr 08:30-12:30; PH off', 'Mo-Fr 08:30-12:30; PH off'],
    ['mo,tu,we 9:00-12:00', 'Mo-We 09:00-12:00'],
    ['Mo-Fr 09:00-12:00; SH off', 'Mo-Fr 09:00-12:00; SH Mo-Fr off'],
    ['Mo-Fr 09:00-12:00; SH Mo-Fr 14:00-16:00', 'Mo-Fr 09:00-12:00; SH Mo-Fr 14:00-16:00'],
    ['week 02-52/2 Tu 09:00-12:00', 'week 02-52/2 Tu 09:00-12:00'],
    ['Mo[1,3] 09:00+', 'Mo[1,3] 09:00+'],
  ])('writes « %s » back as « %s »', (texte, written) => {
    expect(permanencesToOpeningHours(read(texte))).toBe(written);
  });

  it('does not open in the school holidays when it says « SH off »', () => {
    expect(read('Mo-Fr 09:00-12:00; SH off').map((one) => one.vacances_scolaires)).toEqual([
      'exclues',
    ]);
  });

  it.each([
    '',
    'sur rendez-vous',
    'Mo-Fr "sur rendez-vous"',
    'Mo-Fr sunrise-sunset',
    'Mo-Fr 25:00-26:00',
    'Jan-Mar Mo 09:00-12:00',
    'Mo-Fr 09:00-17:00; Mo[1] off',
    'PH 10:00-12:00',
    '<script>alert(1)</script>',
  ])('keeps « %s » as text it could not read', (texte) => {
    expect(openingHoursToPermanences(texte)).toEqual({ kind: 'illisibles', texte });
  });

  it('keeps two thousand characters as text', () => {
    expect(openingHoursToPermanences('Mo'.repeat(1000)).kind).toBe('illisibles');
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        expect(openingHoursToPermanences(texte).texte).toBe(texte);
      }),
    );
  });

  it('writes nothing rather than hours that nobody knows', () => {
    const [monday] = read('Mo 09:00-12:00');
    if (!monday) throw new Error('un lundi manque');
    expect(
      permanencesToOpeningHours([{ ...monday, heure_debut: null, heure_fin: null }]),
    ).toBeNull();
  });

  it('writes every other week by the parity of its first week', () => {
    const [tuesday] = read('Tu 09:00-12:00');
    if (!tuesday) throw new Error('un mardi manque');
    const fortnight = { ...tuesday, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', debut: '2026-11-24' };
    expect(permanencesToOpeningHours([fortnight])).toBe('week 02-52/2 Tu 09:00-12:00');
  });
});
