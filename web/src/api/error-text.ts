import { errors } from '../messages/fr/errors';
import { ApiError } from './api-error';

/** The API's own French sentence when it is the person's to read, ours otherwise. */
export function errorText(error: unknown): string {
  if (!(error instanceof ApiError)) return errors.offline;
  if (error.status === 429) return errors.tooMany;
  return error.status < 500 ? error.message : errors.unexpected;
}
