/** The kinds of failure a caller can meet; http/ gives each its status. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'conflict'
  | 'refused'
  | 'too_many'
  | 'unavailable';

/**
 * An expected failure: a stable `code` for programs (`catalogue.service-inconnu`: a subject, then what
 * is wrong, in unaccented French), a plain French `message` for people, `details` for the field at fault.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details?: unknown,
    /** Seconds before a new attempt makes sense (`too_many`, `unavailable`). */
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}
