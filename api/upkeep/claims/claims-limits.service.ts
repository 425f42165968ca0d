import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { claimsErrors } from './claims.errors.js';

const HOUR_SECONDS = 3600;

/** How often each thing may be asked, by account, address or network. Counted in this process. */
@Injectable()
export class ClaimsLimits {
  private readonly lookups = new RateLimiterMemory({
    keyPrefix: 'siret',
    points: 30,
    duration: 60,
  });
  private readonly requests = new RateLimiterMemory({
    keyPrefix: 'demande',
    points: 20,
    duration: HOUR_SECONDS,
  });
  private readonly invitations = new RateLimiterMemory({
    keyPrefix: 'invitation',
    points: 60,
    duration: HOUR_SECONDS,
  });
  // However many invite somebody, their mailbox is spared.
  private readonly invited = new RateLimiterMemory({
    keyPrefix: 'invite',
    points: 5,
    duration: 24 * HOUR_SECONDS,
  });
  private readonly openings = new RateLimiterMemory({
    keyPrefix: 'ouverture',
    points: 60,
    duration: 15 * 60,
  });

  /** Each throws `demandes.trop-nombreuses` (429), with the seconds to wait. */
  admitLookup(compteId: string): Promise<void> {
    return this.take(this.lookups, compteId);
  }

  admitRequest(compteId: string): Promise<void> {
    return this.take(this.requests, compteId);
  }

  async admitInvitation(compteId: string, courriel: string): Promise<void> {
    await this.take(this.invitations, compteId);
    await this.take(this.invited, courriel);
  }

  /** By network address: who opens an invitation need not be signed in. */
  admitOpening(address: string): Promise<void> {
    return this.take(this.openings, address);
  }

  private async take(limiter: RateLimiterMemory, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw claimsErrors.tooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    }
  }
}
