import { describe, expect, it } from 'vitest';
import type { Journey } from './journey.js';
import { thereAndBack } from './there-and-back.js';

const at = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60;
};
const bus = (leave: string, arrive: string): Journey => ({
  leave: at(leave),
  arrive: at(arrive),
  legs: [],
});

/** The permanence of Tuesdays in Quissac, 14:00–17:00, and a day's buses both ways. */
const aDayOut = (
  there: readonly Journey[],
  back: readonly Journey[],
  presence = ['14:00', '17:00'],
) =>
  thereAndBack({
    presence: { from: at(presence[0] ?? ''), to: at(presence[1] ?? '') },
    staySeconds: 30 * 60,
    homeBy: at('24:00'),
    arriveBy: (seconds) =>
      there.filter(({ arrive }) => arrive <= seconds).sort((a, b) => b.leave - a.leave)[0] ?? null,
    leaveAfter: (seconds) =>
      back.filter(({ leave }) => leave >= seconds).sort((a, b) => a.arrive - b.arrive)[0] ?? null,
    pause: () => Promise.resolve(),
  });

describe('going to a permanence and back', () => {
  it('takes the bus that arrives while it is open, and the first one home after half an hour', async () => {
    const found = await aDayOut(
      [bus('07:00', '07:40'), bus('13:50', '14:30')],
      [bus('15:10', '15:50')],
    );
    expect(found).toMatchObject({
      kind: 'possible',
      there: { leave: at('13:50') },
      back: { arrive: at('15:50') },
      staySeconds: 40 * 60,
      awaySeconds: 2 * 3600,
    });
  });

  it('waits in front of the door when the only bus comes before it opens', async () => {
    const found = await aDayOut(
      [bus('07:00', '07:40')],
      [bus('14:10', '14:50'), bus('18:00', '18:40')],
    );
    expect(found).toMatchObject({ kind: 'possible', staySeconds: 3 * 3600 });
  });

  it('says that one cannot go when every bus comes too late to stay half an hour', async () => {
    expect(await aDayOut([bus('16:00', '16:45')], [bus('18:00', '18:40')])).toEqual({
      kind: 'aller_impossible',
    });
  });

  it('says that one cannot come home when the last bus has gone', async () => {
    expect(await aDayOut([bus('13:50', '14:30')], [bus('14:45', '15:20')])).toMatchObject({
      kind: 'retour_impossible',
      there: { leave: at('13:50') },
    });
  });

  it('goes earlier when that is what brings her home the same evening', async () => {
    const found = await aDayOut(
      [bus('12:50', '13:30'), bus('15:50', '16:30')],
      [bus('16:10', '16:50')],
    );
    expect(found).toMatchObject({ kind: 'possible', there: { leave: at('12:50') } });
  });

  it('is not home the same evening after midnight', async () => {
    expect((await aDayOut([bus('13:50', '14:30')], [bus('23:50', '24:20')])).kind).toBe(
      'retour_impossible',
    );
  });

  it('stays the whole of a permanence shorter than half an hour', async () => {
    const found = await aDayOut(
      [bus('13:50', '14:00')],
      [bus('14:25', '15:00')],
      ['14:00', '14:20'],
    );
    expect(found).toMatchObject({ kind: 'possible', staySeconds: 20 * 60 });
  });
});
