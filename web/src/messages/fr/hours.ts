import { formatHours } from './format';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

const listOf = new Intl.ListFormat('fr-FR');

const SAID_RULE =
  /^((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*) (\d\d:\d\d-\d\d:\d\d(?:, ?\d\d:\d\d-\d\d:\d\d)*)$/;

const dayOf = (code: string): string => DAYS[CODES.findIndex((one) => one === code)] ?? code;

function sayDays(text: string): string {
  const parts = text.split(',').map((part) => {
    const [from = '', to] = part.split('-');
    return to === undefined ? `le ${dayOf(from)}` : `du ${dayOf(from)} au ${dayOf(to)}`;
  });
  return listOf.format(parts);
}

function sayTimes(text: string): string {
  const spans = text.split(',').map((span) => {
    const [from = '', to = ''] = span.trim().split('-');
    return formatHours(from, to) ?? span;
  });
  return listOf.format(spans);
}

function sayRule(rule: string): string | null {
  if (rule === 'PH off') return 'fermé les jours fériés';
  const [, days, times] = SAID_RULE.exec(rule) ?? [];
  return days && times ? `${sayDays(days)} ${sayTimes(times)}` : null;
}

/** Hours written for machines (opening_hours of OpenStreetMap) as people say them; else as they are. */
export function sayHours(written: string): string {
  const rules = written
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean)
    .map(sayRule);
  return rules.length > 0 && rules.every((rule) => rule !== null)
    ? rules.join('\u00a0; ')
    : written;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’']/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/[^\S\n]+/g, ' ');

const NAME = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)';
const READ_TIMES = /(\d{1,2}) ?(?:h|:) ?(\d{2})? ?(?:-|a|jusqu a) ?(\d{1,2}) ?(?:h|:) ?(\d{2})?/g;
const READ_DAYS = new RegExp(`(${NAME})\\.?s?(?: ?(?:-|au|a) ?(${NAME})\\.?s?)?`, 'g');
const NO_HOLIDAYS = /\b(?:sauf|ferme|hors)[a-z ]*jours? feries?/;
/** A rule begins where days come after times. */
const NEXT_RULE = new RegExp(`(?<=\\d ?h? ?\\d*)[ ,;.]+(?:et |puis )?(?=(?:le |du |les )?${NAME})`);

const codeOf = (name: string): string =>
  CODES[DAYS.findIndex((day) => day.startsWith(name.slice(0, 3)))] ?? '';

const clock = (hours: string, minutes: string | undefined): string =>
  `${hours.padStart(2, '0')}:${minutes ?? '00'}`;

function readRule(text: string): string | null {
  const days = [...text.matchAll(READ_DAYS)].map(([, from = '', to]) =>
    to === undefined ? codeOf(from) : `${codeOf(from)}-${codeOf(to)}`,
  );
  const times = [...text.matchAll(READ_TIMES)].map(
    ([, h1 = '', m1, h2 = '', m2]) => `${clock(h1, m1)}-${clock(h2, m2)}`,
  );
  const rest = text
    .replace(READ_TIMES, '')
    .replace(READ_DAYS, '')
    .replace(/\b(?:le|les|du|de|et|puis|a)\b/g, '')
    .replace(/[ ,.:;]/g, '');
  if (days.length === 0 || times.length === 0 || rest !== '') return null;
  return `${days.join(',')} ${times.join(',')}`;
}

/** Hours as people type them, written for machines; null when they cannot be read whole. */
export function readHours(typed: string): string | null {
  const text = plain(typed).trim();
  const rules = text
    .replace(NO_HOLIDAYS, '')
    .split(/[;\n]/)
    .flatMap((part) => part.split(NEXT_RULE))
    .map((part) => part.replace(/^[ ,.]+|[ ,.]+$/g, ''))
    .filter(Boolean)
    .map(readRule);
  if (rules.length === 0 || rules.some((rule) => rule === null)) return null;
  return [...rules, ...(NO_HOLIDAYS.test(text) ? ['PH off'] : [])].join('; ');
}
