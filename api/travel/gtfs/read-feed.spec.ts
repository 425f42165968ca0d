import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../test/factories/a-bus-network.js';
import { aGardFeed } from '../../../test/factories/a-gard-feed.js';
import type { Finding } from './feed-report.js';
import { readFeed } from './read-feed.js';

/** The feed with some of its tables otherwise; null takes one away. */
const read = (otherwise: Record<string, string | null> = {}) => {
  const tables = Object.entries({ ...aGardFeed(), ...otherwise });
  return readFeed(
    filesOf(Object.fromEntries(tables.flatMap(([k, v]) => (v === null ? [] : [[k, v]])))),
  );
};
const stopTimes = (...rows: string[]): Record<string, string> => ({
  'stop_times.txt': `${aGardFeed()['stop_times.txt']}${rows.join('\n')}\n`,
  'trips.txt': `${aGardFeed()['trips.txt']}R1,SEM,essai,Essai\n`,
});
const foundIn = async (otherwise: Record<string, string | null>): Promise<Finding[]> =>
  (await read(otherwise)).findings.map(({ quoi }) => quoi);

describe('a GTFS feed', () => {
  it('is read whole when nothing is wrong', async () => {
    const { timetable, info, findings } = await read();
    expect(findings).toEqual([]);
    expect(info.publisher).toBe('Cars du Gard');
    expect(timetable.stopNames).toContain('Nîmes Gare quai 1');
    expect(timetable.tripProfiles).toHaveLength(8);
  });

  it.each([
    [['stops.txt'], /stops\.txt/],
    [['trips.txt', 'routes.txt'], /routes\.txt, trips\.txt/],
    [['calendar.txt', 'calendar_dates.txt'], /calendar\.txt \(ou calendar_dates\.txt\)/],
  ])('is refused without its tables, naming them (%s)', async (absent, message) => {
    await expect(read(Object.fromEntries(absent.map((file) => [file, null])))).rejects.toThrow(
      message,
    );
  });

  it('is refused without the columns it cannot do without, naming them', async () => {
    await expect(read({ 'stop_times.txt': 'trip_id,stop_id\na,b\n' })).rejects.toThrow(
      /stop_times\.txt.*arrival_time, departure_time/,
    );
  });

  it.each([
    ['empty tables', { 'stop_times.txt': '' }],
    ['no trip that holds', { 'trips.txt': 'route_id,service_id,trip_id\nX,SEM,a1\n' }],
    ['stops nowhere', { 'stops.txt': 'stop_id,stop_lat,stop_lon\nQ,0,0\nS,,\nN1,1000,4\n' }],
  ])('is refused when no trip is left (%s)', async (_what, otherwise) => {
    await expect(read(otherwise)).rejects.toThrow(/Aucune course lisible/);
  });

  it('is refused when no trip ever runs', async () => {
    const never = aGardFeed()['calendar.txt']?.replace('1,1,1,1,1', '0,0,0,0,0') ?? '';
    await expect(
      read({
        'calendar.txt': never,
        'calendar_dates.txt': 'service_id,date,exception_type\n',
        'trips.txt': 'route_id,service_id,trip_id\nR1,SEM,aller1\n',
      }),
    ).rejects.toThrow(/ne roule jamais/);
  });

  it('keeps times after midnight, and those that start again from nought late in the evening', async () => {
    const { timetable, findings } = await read(
      stopTimes('essai,23:50:00,23:50:00,Q,1', 'essai,00:15:00,00:15:00,S,2'),
    );
    expect(findings).toEqual([{ quoi: 'passe-minuit', combien: 1, exemples: ['essai'] }]);
    expect(Math.max(...timetable.profileArrivals)).toBe(40 * 60);
  });

  it.each<[string, Finding, string[]]>([
    [
      'times that go back',
      'heures-a-rebours',
      ['essai,09:00:00,09:00:00,Q,1', 'essai,08:00:00,08:00:00,S,2'],
    ],
    [
      'a trip of days',
      'course-trop-longue',
      ['essai,09:00:00,09:00:00,Q,1', 'essai,60:00:00,60:00:00,S,2'],
    ],
    ['one stop', 'course-d-un-arret', ['essai,09:00:00,09:00:00,Q,1']],
    [
      'an unknown stop',
      'arret-inconnu',
      [
        'essai,09:00:00,09:00:00,Q,1',
        'essai,09:10:00,09:10:00,ZZ,2',
        'essai,09:20:00,09:20:00,S,3',
      ],
    ],
    [
      'an unknown trip',
      'course-inconnue',
      [
        'inconnue,09:00:00,09:00:00,Q,1',
        'essai,09:00:00,09:00:00,Q,1',
        'essai,09:20:00,09:20:00,S,3',
      ],
    ],
    [
      'an unreadable time',
      'heure-illisible',
      ['essai,9h05,,Q,1', 'essai,09:10:00,09:10:00,S,2', 'essai,09:20:00,09:20:00,Q,3'],
    ],
    [
      'leaving before arriving',
      'depart-avant-arrivee',
      ['essai,09:00:00,09:00:00,Q,1', 'essai,09:20:00,09:10:00,S,2'],
    ],
    [
      'a time that is absent',
      'heure-interpolee',
      ['essai,09:00:00,09:00:00,Q,1', 'essai,,,F,2', 'essai,09:20:00,09:20:00,S,3'],
    ],
  ])('is repaired or left out, and told: %s', async (_what, finding, rows) => {
    expect(await foundIn(stopTimes(...rows))).toContain(finding);
  });

  it('spreads absent times evenly between those that are there', async () => {
    const rows = ['essai,09:00:00,09:00:00,Q,1', 'essai,,,F,2', 'essai,09:20:00,09:20:00,S,3'];
    const { timetable } = await read(stopTimes(...rows));
    expect(timetable.profileArrivals.slice(-3)).toEqual(Int32Array.of(0, 600, 1200));
  });

  it('runs every so often where frequencies say so', async () => {
    const { timetable } = await read({
      'frequencies.txt':
        'trip_id,start_time,end_time,headway_secs\naller1,07:00:00,09:00:00,1800\n',
    });
    expect(timetable.tripProfiles).toHaveLength(8 + 3);
  });

  it('reads accents written as French offices do', async () => {
    const files = filesOf(aGardFeed());
    const { timetable, findings } = await readFeed({
      has: files.has,
      open: async function* open(file) {
        for await (const chunk of files.open(file))
          yield Buffer.from(chunk.toString('utf8'), 'latin1');
      },
    });
    expect(findings.map(({ quoi }) => quoi)).toEqual(['pas-en-utf8']);
    expect(timetable.stopNames).toContain('Nîmes Gare quai 1');
  });

  it('reads a byte order mark, quotes, spaces and columns in any order', async () => {
    const { findings } = await read({
      'trips.txt': `\uFEFFtrip_id, service_id ,"route_id"\n"aller1", SEM ,R1\n`,
      'stop_times.txt': aGardFeed()['stop_times.txt']?.split('\n').slice(0, 3).join('\r\n') ?? '',
    });
    expect(findings).toEqual([]);
  });
});
