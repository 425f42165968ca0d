import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../test/factories/a-bus-network.js';
import { aGardFeed } from '../../../test/factories/a-gard-feed.js';
import { toDate, toDayNumber } from '../../catalogue/dates/day-number.js';
import { readFeed } from '../gtfs/read-feed.js';
import { activeServices } from './active-services.js';
import { referenceDay } from './reference-day.js';

const feedWith = async (tables: Record<string, string> = {}) =>
  (await readFeed(filesOf({ ...aGardFeed(), ...tables }))).timetable;

async function tuesdayOf(
  today: string,
  validity: { from: string; to: string },
  tables: Record<string, string> = {},
): Promise<string | null> {
  const { from, to } = validity;
  const days = { from: toDayNumber(from), to: toDayNumber(to) };
  const day = referenceDay(await feedWith(tables), days, toDayNumber(today));
  return day === null ? null : toDate(day);
}
const YEAR = { from: '2026-09-01', to: '2027-06-30' };

describe('the Tuesday that stands for a network', () => {
  it('is the next one, or today', async () => {
    expect(await tuesdayOf('2026-11-21', YEAR)).toBe('2026-11-24');
    expect(await tuesdayOf('2026-11-24', YEAR)).toBe('2026-11-24');
  });

  it('is not a public holiday', async () => {
    // The fourteenth of July of 2026 is a Tuesday.
    const summer = { from: '2026-07-01', to: '2026-08-31' };
    const all =
      'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n';
    const tables = { 'calendar.txt': `${all}SEM,1,1,1,1,1,0,0,20260701,20260831\n` };
    expect(await tuesdayOf('2026-07-09', summer, tables)).toBe('2026-07-21');
  });

  it('is not a day when few buses run', async () => {
    const strike = {
      'calendar_dates.txt': 'service_id,date,exception_type\nSEM,20261124,2\nFETE,20261124,1\n',
    };
    expect(await tuesdayOf('2026-11-21', YEAR, strike)).toBe('2026-12-01');
  });

  it('is the last one gone by when the timetable ends before the next', async () => {
    expect(await tuesdayOf('2026-11-21', { from: '2026-09-01', to: '2026-11-22' })).toBe(
      '2026-11-17',
    );
  });

  it('is none before the timetable begins and after it ends', async () => {
    expect(await tuesdayOf('2026-08-20', YEAR)).toBeNull();
    expect(await tuesdayOf('2027-07-01', YEAR)).toBeNull();
  });
});

describe('the services of a day', () => {
  it('are those of its weekday, but for the exceptions, which have the last word', async () => {
    const timetable = await feedWith();
    const runsOn = (date: string): number[] => [...activeServices(timetable, toDayNumber(date))];
    expect(runsOn('2026-11-10')).toEqual([1, 0]);
    expect(runsOn('2026-11-11')).toEqual([0, 1]);
    expect(runsOn('2026-11-14')).toEqual([0, 0]);
    expect(runsOn('2027-07-01')).toEqual([0, 0]);
  });
});
