// Node's own codes, then PostgreSQL's: closing, crashed, starting, cut.
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '25P03']);
const SAID_LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether an error says that the database went away, rather than that a query is wrong. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && LOST.has(error.code)) return true;
  if (SAID_LOST.test(error.message)) return true;
  return 'driverError' in error && isConnectionLost(error.driverError);
}
