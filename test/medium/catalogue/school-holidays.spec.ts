import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../api/catalogue/dates/next-occurrences.js';
import { SchoolHolidaysService } from '../../../api/catalogue/school-holidays.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const PSYCHOLOGIST = 'maillage--mission_locale-30-001-psychologue-vauvert';
// Dates made up for the test, in the form of the official export.
const CALENDAR = `description;population;start_date;end_date;location;zones;annee_scolaire
Vacances de Noël;-;2026-12-18T23:00:00+00:00;2027-01-03T23:00:00+00:00;Montpellier;Zone C;2026-2027
Vacances d'automne;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Montpellier;Zone C;2026-2027
Vacances d'hiver;-;2027-02-05T23:00:00+00:00;2027-02-21T23:00:00+00:00;Montpellier;Zone C;2026-2027
`;

describe('school holidays', () => {
  let test: TestApp;

  const nextDates = async () => {
    const { body } = await test.get(`/api/v1/services/${PSYCHOLOGIST}`);
    return body.permanences[0].prochaines_dates;
  };

  beforeAll(async () => {
    test = await createTestApp();
    await test.dataSource.query(
      `UPDATE permanence SET vacances_scolaires = 'exclues' WHERE rrule = 'FREQ=WEEKLY;BYDAY=MO'`,
    );
  });
  afterAll(() => test.close());

  it('leave dates uncertain until the calendar is imported, then move them', async () => {
    const uncertain = await nextDates();
    expect(uncertain.map(({ incertaine }: Occurrence) => incertaine)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    await test.app.get(SchoolHolidaysService).import(CALENDAR, 'essai');
    const planned = await nextDates();
    expect(planned.map(({ date, incertaine }: Occurrence) => [date, incertaine])).toEqual([
      ['2026-11-23', false],
      ['2026-11-30', false],
      ['2026-12-07', false],
      ['2026-12-14', false],
      ['2027-01-04', false],
      ['2027-01-11', false],
    ]);
  });

  it('change nothing when imported again', async () => {
    const read = await test.app.get(SchoolHolidaysService).import(CALENDAR, 'essai');
    expect(read).toMatchObject({ refusees: [] });
    expect(
      await test.dataSource.query('SELECT count(*)::int AS n FROM vacances_scolaires'),
    ).toEqual([{ n: 3 }]);
  });

  it.each(['', '<html></html>', 'a,b\n1,2\n', '"'])('refuse « %s »', async (csv) => {
    await expect(test.app.get(SchoolHolidaysService).import(csv, 'essai')).rejects.toThrow(
      'calendrier scolaire',
    );
  });
});
