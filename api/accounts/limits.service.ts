import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { accountsErrors } from './accounts.errors.js';

const QUARTER_SECONDS = 15 * 60;
// A whole mission locale goes out by one address.
const PER_ADDRESS = 60;
const PER_ACCOUNT = 5;
const KEY_CALLS_A_MINUTE = 300;

/** How often a sign-in may be tried, by network address and by account. Counted in this process. */
@Injectable()
export class LimitsService {
  private readonly addresses = new RateLimiterMemory({
    keyPrefix: 'adresse',
    points: PER_ADDRESS,
    duration: QUARTER_SECONDS,
  });
  private readonly accounts = new RateLimiterMemory({
    keyPrefix: 'compte',
    points: PER_ACCOUNT,
    duration: QUARTER_SECONDS,
  });
  private readonly keys = new RateLimiterMemory({
    keyPrefix: 'cle',
    points: KEY_CALLS_A_MINUTE,
    duration: 60,
  });

  /** Throws `connexion.trop-d-essais` (429), with the seconds to wait. */
  admitAddress(address: string): Promise<void> {
    return this.take(this.addresses, address);
  }

  /** The same for an e-mail address, whether it has an account or not. */
  admitAccount(courriel: string): Promise<void> {
    return this.take(this.accounts, courriel);
  }

  admitKey(keyId: string): Promise<void> {
    return this.take(this.keys, keyId);
  }

  private async take(limiter: RateLimiterMemory, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw accountsErrors.tooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    }
  }
}
