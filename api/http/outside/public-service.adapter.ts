import { CircuitBreaker } from './circuit-breaker.js';
import { readRetryAfter } from './read-retry-after.js';
import { RequestPace } from './request-pace.js';

// The services count by the second; the margin is for the clocks' difference.
const WINDOW_MS = 1_050;
const REST_AFTER_429_S = 5;

export type PublicServiceLimits = {
  /** As a sentence begins: « Géocodage ». */
  readonly name: string;
  /** Past these, the service answers 429. */
  readonly requestsPerSecond: number;
  /** How long a request may wait for its turn. */
  readonly patienceMs: number;
  readonly timeoutMs: number;
  readonly answerMaxBytes: number;
};

/** The service did not answer, or not as documented; `restMs` when it asked to be left alone. */
export class PublicServiceUnavailable extends Error {
  constructor(
    service: string,
    reason: string,
    readonly restMs = 0,
    options?: ErrorOptions,
  ) {
    super(`${service} indisponible : ${reason}`, options);
  }
}

/** A JSON answer read to its end, undefined when it is none. */
async function readJson(response: Response, maxBytes: number): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new Error('réponse trop longue');
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    return JSON.parse(text + decoder.decode());
  } catch {
    return undefined;
  }
}

/**
 * A service on the Internet that a setting names, asked within its limits and left alone while it
 * fails. Its host is the setting's and no other: a redirection is a failure.
 */
export class PublicService {
  private readonly pace: RequestPace;
  private readonly breaker = new CircuitBreaker();

  constructor(
    private readonly limits: PublicServiceLimits,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.pace = new RequestPace(limits.requestsPerSecond, WINDOW_MS, limits.patienceMs);
  }

  /**
   * `read` says null when the answer is not as documented.
   * @throws PublicServiceUnavailable
   */
  async ask<T>(url: URL, read: (status: number, answer: unknown) => T | null): Promise<T> {
    if (this.breaker.isResting(this.now())) throw this.unavailable('en pause');
    if (!(await this.pace.enter())) throw this.unavailable('trop de demandes à la fois');
    try {
      const found = await this.send(url, read);
      this.breaker.succeeded();
      return found;
    } catch (error) {
      const failure =
        error instanceof PublicServiceUnavailable
          ? error
          : this.unavailable('pas de réponse', { cause: error });
      this.breaker.failed(this.now(), failure.restMs);
      throw failure;
    } finally {
      this.pace.leave();
    }
  }

  private async send<T>(url: URL, read: (status: number, answer: unknown) => T | null): Promise<T> {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(this.limits.timeoutMs),
      headers: { accept: 'application/json', 'user-agent': 'Maillage' },
    });
    if (response.status === 429) {
      await response.body?.cancel();
      const header = response.headers.get('retry-after') ?? undefined;
      const seconds = readRetryAfter(header, new Date()) ?? REST_AFTER_429_S;
      throw new PublicServiceUnavailable(this.limits.name, 'trop de demandes', seconds * 1_000);
    }
    const found = read(response.status, await readJson(response, this.limits.answerMaxBytes));
    if (found === null) throw this.unavailable(`réponse ${response.status} inattendue`);
    return found;
  }

  private unavailable(reason: string, options?: ErrorOptions): PublicServiceUnavailable {
    return new PublicServiceUnavailable(this.limits.name, reason, 0, options);
  }
}
