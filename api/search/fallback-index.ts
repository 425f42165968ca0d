import { Logger } from '@nestjs/common';
import type { Bounds, SearchIndex, TextMatches } from './search-index.js';

const RETRY_AFTER_MS = 10_000;

/**
 * Asks the first engine, and the second while the first is down: after a failure
 * it is left alone for a while, so that nobody waits for it at every search.
 */
export class FallbackIndex implements SearchIndex {
  private readonly logger = new Logger('recherche');
  private closedUntilMs = 0;

  constructor(
    private readonly first: SearchIndex,
    private readonly second: SearchIndex,
    private readonly nowMs: () => number = Date.now,
  ) {}

  get engine(): SearchIndex['engine'] {
    return this.first.engine;
  }

  get gainsFromBounds(): boolean {
    return this.first.gainsFromBounds;
  }

  async match(text: string, bounds: Bounds): Promise<TextMatches> {
    if (this.nowMs() < this.closedUntilMs) return this.second.match(text, bounds);
    try {
      return await this.first.match(text, bounds);
    } catch (error) {
      this.closedUntilMs = this.nowMs() + RETRY_AFTER_MS;
      // The words searched stay out of the log.
      const reason = error instanceof Error ? error.name : 'erreur';
      this.logger.warn(
        `${this.first.engine} ne répond pas (${reason}) : ${this.second.engine} répond à sa place.`,
      );
      return this.second.match(text, bounds);
    }
  }
}
