import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import type { Permanence } from '../../catalogue/dates/next-occurrences.js';
import { EVER } from '../../search/columns/indexed-service.js';
import { type HeldService, judgePermanences } from './judge-permanences.js';

// A Saturday.
const TODAY = { day: toDayNumber('2026-11-21'), schoolHolidays: [] };

const A_PERMANENCE: Permanence = {
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  debut: null,
  fin: null,
  heure_debut: '14:00',
  heure_fin: '17:00',
  dates_exclues: [],
  dates_ajoutees: [],
  jours_feries: 'exclus',
  vacances_scolaires: 'inclues',
  zone_scolaire: null,
};

const CONFIRMED_TODAY = TODAY.day + 30;

type Own = {
  readonly permanences?: readonly Partial<Permanence>[];
  readonly closures?: HeldService['calendar']['closures'];
  readonly supply?: Partial<HeldService['supply']>;
  readonly freshUntil?: number;
};

const judge = ({ permanences = [{}], closures = [], supply, freshUntil = CONFIRMED_TODAY }: Own) =>
  judgePermanences(
    {
      calendar: {
        permanences: permanences.map((own) => ({ ...A_PERMANENCE, ...own })),
        openingHours: null,
        schoolZone: null,
        closures,
        nextEntry: null,
      },
      supply: { placesDisponibles: null, placesTotal: null, answeredUntil: EVER, ...supply },
      freshUntil,
    },
    TODAY,
  );
const sortsOf = (own: Own) => judge(own).map(({ sort }) => sort);

describe('a permanence', () => {
  it('is alive when it opens soon, has room, is answered and was confirmed', () =>
    expect(judge({})).toEqual([{ sort: 'vivante', hasDays: true }]));

  it('lacks only its confirmation when nobody gave it', () =>
    expect(sortsOf({ freshUntil: 0 })).toEqual(['non-confirmee']));

  it('has nobody behind it once the post that answers has ended', () =>
    expect(sortsOf({ supply: { answeredUntil: '2026-11-20' } })).toEqual(['sans-interlocuteur']));

  it('is full when no place is left', () =>
    expect(sortsOf({ supply: { placesDisponibles: 0 } })).toEqual(['saturee']));

  it('is judged by its own days: what opens beside it does not open it', () =>
    expect(judge({ permanences: [{ rrule: null, debut: '2027-02-01' }, {}] })).toEqual([
      { sort: 'fermee', hasDays: false },
      { sort: 'vivante', hasDays: true },
    ]));

  it('is closed with its service, and keeps its days', () =>
    expect(judge({ closures: [{ du: '2026-11-01', au: null }] })).toEqual([
      { sort: 'fermee', hasDays: true },
    ]));

  it('may be open any day when nobody told which', () =>
    expect(judge({ permanences: [{ rrule: null }] })).toEqual([
      { sort: 'vivante', hasDays: true },
    ]));
});
