import { describe, expect, it } from 'vitest';
import { readSchoolHolidays } from './read-school-holidays.js';

// Dates made up for the tests, in the form of the official export.
const row = (part: Record<string, string>) => ({
  description: 'Vacances de Noël',
  population: '-',
  start_date: '2026-12-18T23:00:00+00:00',
  end_date: '2027-01-03T23:00:00+00:00',
  zones: 'Zone C',
  ...part,
});

describe('the official calendar of school holidays', () => {
  it('is read in Paris days, and ends on the eve of the return', () => {
    expect(readSchoolHolidays([row({})])).toEqual({
      vacances: [{ zone: 'C', du: '2026-12-19', au: '2027-01-03', nom: 'Vacances de Noël' }],
      refusees: [],
    });
  });

  it('tells an academy’s zone once, whatever the number of academies', () => {
    const rows = [row({ location: 'Toulouse' }), row({ location: 'Montpellier' })];
    expect(readSchoolHolidays(rows).vacances).toHaveLength(1);
  });

  it('leaves out what concerns teachers alone', () => {
    expect(readSchoolHolidays([row({ population: 'Enseignants' })]).vacances).toEqual([]);
  });

  it('reads plain dates and French headings', () => {
    const plain = {
      Description: 'Vacances d’hiver',
      'Date de début': '2027-02-20',
      'Date de fin': '2027-03-08',
      Zones: 'Zone A',
    };
    expect(readSchoolHolidays([plain]).vacances).toEqual([
      { zone: 'A', du: '2027-02-20', au: '2027-03-07', nom: 'Vacances d’hiver' },
    ]);
  });

  it('keeps a day that begins and ends on the same date', () => {
    const bridge = row({ start_date: '2027-05-07', end_date: '2027-05-07' });
    expect(readSchoolHolidays([bridge]).vacances[0]).toMatchObject({
      du: '2027-05-07',
      au: '2027-05-07',
    });
  });

  it('says which line cannot be read', () => {
    const { refusees } = readSchoolHolidays([row({ start_date: 'demain' }), row({ zones: '' })]);
    expect(refusees.map(({ ligne }) => ligne)).toEqual([2, 3]);
  });
});
