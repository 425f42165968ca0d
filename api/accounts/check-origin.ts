import { createHash, timingSafeEqual } from 'node:crypto';

export type Sender = {
  readonly method: string;
  /** `Sec-Fetch-Site`, `Origin`, `Host` and `x-csrf` as received. */
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly csrf: string | undefined;
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may change something. */
export function isUnsafe(method: string): boolean {
  return !SAFE.has(method.toUpperCase());
}

/** The proof that a page of ours is speaking: only a page that read `GET /moi` has it. */
export function csrfOf(sessionToken: string): string {
  return createHash('sha256').update(`csrf ${sessionToken}`).digest('base64url');
}

function isSame(given: string | undefined, expected: string): boolean {
  if (given?.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function isFromHere({ fetchSite, origin, host }: Sender, publicUrl: string | undefined): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (origin === undefined) return true;
  const from = hostOf(origin);
  return (
    from !== null && (from === host || (publicUrl !== undefined && from === hostOf(publicUrl)))
  );
}

/** Whether a request that carries this session comes from one of our pages, not from another site's. */
export function isOurOwn(sender: Sender, sessionToken: string, publicUrl?: string): boolean {
  if (!isUnsafe(sender.method)) return true;
  return isFromHere(sender, publicUrl) && isSame(sender.csrf, csrfOf(sessionToken));
}
