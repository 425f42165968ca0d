import type { Field } from '../columns/fields.js';
import {
  DAYS,
  type Day,
  readDayHours,
  readMonthlyDay,
  writeOpeningHours,
} from '../values/write-opening-hours.js';
import type { CellReader } from './cell-reader.js';

const OSM =
  /^(24\/7|(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|week|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d\d:\d\d)\b)/;

const fieldOf = (day: Day): Field => `horaires_${day}`;

/** Opening hours in OSM syntax: written so, or from one column a day. */
export function openingHoursOfRow(reader: CellReader): string | null {
  const written = reader.text('horaires_accueil');
  if (written !== null && OSM.test(written)) return written;
  if (written !== null) {
    reader.remark(
      'horaires_accueil',
      'horaires écrits en toutes lettres : ils passent dans la description',
      'Écrire une colonne par jour, ou la syntaxe OSM (Mo-Fr 09:00-12:00).',
    );
  }
  const week: Partial<Record<Day, string>> = {};
  for (const day of DAYS) {
    const cell = reader.text(fieldOf(day));
    const hours = cell === null ? null : reader.leniently(fieldOf(day), readDayHours(cell));
    if (hours !== null) week[day] = hours;
  }
  return writeOpeningHours(week, readMonthlyDay(reader.text('commentaire') ?? ''));
}

/** Hours that could not be put in OSM syntax, for the description. */
export function spokenHours(reader: CellReader): string | null {
  const written = reader.text('horaires_accueil');
  return written === null || OSM.test(written) ? null : `Horaires : ${written}`;
}
