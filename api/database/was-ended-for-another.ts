// PostgreSQL: two transactions wait for each other; a transaction no longer sees what it read.
const ENDED_FOR_ANOTHER = new Set(['40P01', '40001']);

/** Whether the database ended a transaction to let another go on: run again, it may pass. */
export function wasEndedForAnother(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && ENDED_FOR_ANOTHER.has(String(error.code))) return true;
  return 'driverError' in error && wasEndedForAnother(error.driverError);
}
