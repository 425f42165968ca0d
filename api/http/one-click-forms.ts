import { errorCodes, type FastifyRequest } from 'fastify';

/** Where mailboxes ask that our mails stop (RFC 8058), before the token. */
export const ONE_CLICK_PATH = '/api/v1/rappels/arreter/';

/** RFC 8058 allows two sorts of form; Nest reads the other one by itself. */
export const MULTIPART = 'multipart/form-data';

/** A mailbox's form says nothing that its address does not; no other route takes one of this sort. */
export function takeOneClick(
  { url }: FastifyRequest,
  _form: unknown,
  done: (error: Error | null, body?: unknown) => void,
): void {
  if (url.startsWith(ONE_CLICK_PATH)) return done(null, undefined);
  return done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(MULTIPART));
}
