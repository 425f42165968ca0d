/** Seconds, after the first failure, the second. */
const PATIENCE = [1, 4] as const;
const ASKED_AGAIN_MAX = 5;
/** Longer than that, the next night will do. */
const RETRY_AFTER_MAX_S = 900;

export type Failure = {
  /** The status that the server answered; null when it did not answer. */
  readonly status: number | null;
  readonly retryAfterSeconds: number | undefined;
  /** 1 the first time. */
  readonly attempt: number;
};

/** Seconds to wait before asking for a page again; null when it is of no use. */
export function waitBeforeRetry({ status, retryAfterSeconds, attempt }: Failure): number | null {
  const isAskedToWait = status === 429 || (status === 503 && retryAfterSeconds !== undefined);
  if (isAskedToWait) {
    const seconds = Math.max(1, retryAfterSeconds ?? 5 * attempt);
    return attempt <= ASKED_AGAIN_MAX && seconds <= RETRY_AFTER_MAX_S ? seconds : null;
  }
  const mayPass = status === null || status >= 500;
  return mayPass ? (PATIENCE[attempt - 1] ?? null) : null;
}
