import { HttpError } from '@oazapfts/runtime';
import { errors } from '../messages/fr/errors';

const SERVER_FAULTS_FROM = 500;
const TOO_MANY = 429;
const NOT_YET = 503;

/** The API's own French sentence when it is the person's to read, ours otherwise. */
export function errorText(error: unknown): string {
  if (!(error instanceof HttpError)) return errors.offline;
  if (error.status === TOO_MANY) return errors.tooMany;
  if (error.status >= SERVER_FAULTS_FROM && !isNotYet(error)) return errors.unexpected;
  return messageIn(error.data) ?? errors.unexpected;
}

export function isNotFound(error: unknown): boolean {
  return error instanceof HttpError && error.status === 404;
}

export function isForbidden(error: unknown): boolean {
  return error instanceof HttpError && error.status === 403;
}

/** The server says when to come back: it starts, or it is still counting. */
export function isNotYet(error: unknown): boolean {
  return error instanceof HttpError && error.status === NOT_YET;
}

/** What the client asked wrongly will not become right by asking again. */
export function mayBeRetried(error: unknown): boolean {
  return !(error instanceof HttpError) || error.status >= SERVER_FAULTS_FROM;
}

function messageIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('message' in data)) return null;
  return typeof data.message === 'string' ? data.message : null;
}
