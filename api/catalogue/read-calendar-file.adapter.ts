import { readFile, stat } from 'node:fs/promises';
import { catalogueErrors } from './catalogue.errors.js';

const CALENDAR_MAX_BYTES = 10_000_000;

export async function readCalendarFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile() || found.size > CALENDAR_MAX_BYTES) throw catalogueErrors.noCalendar(path);
  return readFile(path, 'utf8');
}
