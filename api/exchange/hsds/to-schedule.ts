import { describeRecurrence } from '../../catalogue/dates/describe-recurrence.js';
import type { PermanenceRecord } from '../../catalogue/records.js';
import { hsdsId } from './hsds-id.js';
import type { Schedule } from './hsds.schema.js';
import { said } from './said.js';

const EVERY_DAY = 'MO,TU,WE,TH,FR,SA,SU';
const WEEK_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function partsOf(rrule: string): ReadonlyMap<string, string> {
  const parts = rrule.replace(/^RRULE:/i, '').split(';');
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=', 2);
      return [name.trim().toUpperCase(), value.trim().toUpperCase()];
    }),
  );
}

/** 20261231T225959Z is the day that it falls on. */
function dayOf(until: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(until ?? '') ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);

/** HSDS knows weeks and months only; what it cannot say stays in the description. */
function frequencyOf(parts: ReadonlyMap<string, string>): Partial<Schedule> {
  const freq = parts.get('FREQ');
  const byday = parts.get('BYDAY');
  const byweekno = parts.get('BYWEEKNO');
  const interval = numberOf(parts.get('INTERVAL')) ?? 1;
  if (parts.has('BYMONTH') || parts.has('BYSETPOS')) return {};
  if (freq === 'DAILY' && interval === 1) return { freq: 'WEEKLY', interval, byday: EVERY_DAY };
  if (freq === 'YEARLY' && byweekno !== undefined && byday !== undefined)
    return { freq: 'WEEKLY', interval: 1, byday, byweekno };
  if (freq === 'WEEKLY' || freq === 'MONTHLY')
    return { freq, interval, byday, byweekno, bymonthday: parts.get('BYMONTHDAY') };
  return {};
}

function ruleOf(rrule: string): Partial<Schedule> {
  const parts = partsOf(rrule);
  const wkst = WEEK_DAYS.find((day) => day === parts.get('WKST'));
  return {
    ...frequencyOf(parts),
    until: dayOf(parts.get('UNTIL')),
    count: numberOf(parts.get('COUNT')),
    wkst,
  };
}

function notesOf({ jours_feries, dates_exclues, dates_ajoutees }: PermanenceRecord): string {
  return [
    'Heures de Paris.',
    jours_feries === 'exclus' ? 'Fermé les jours fériés.' : null,
    dates_exclues.length > 0 ? `Sauf : ${dates_exclues.join(', ')}.` : null,
    dates_ajoutees.length > 0 ? `Et aussi : ${dates_ajoutees.join(', ')}.` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** The recurrence of a permanence, part by part as RFC 5545 has them, and as a sentence. */
export function toSchedule(permanence: PermanenceRecord, of: Partial<Schedule>): Schedule {
  const { id, rrule, debut, fin, heure_debut, heure_fin, precisions } = permanence;
  const once = rrule === null ? { valid_to: said(fin ?? debut) } : { valid_to: said(fin) };
  return {
    id: hsdsId('schedule', id),
    ...of,
    ...(rrule === null ? {} : ruleOf(rrule)),
    valid_from: said(debut),
    ...once,
    dtstart: said(debut),
    opens_at: said(heure_debut),
    closes_at: said(heure_fin),
    description: describeRecurrence(permanence),
    attending_type: said(precisions),
    notes: notesOf(permanence),
  };
}
