import { AttemptsByAddress } from '../attempts-by-address.js';
import { outsideErrors } from './outside.errors.js';

/**
 * What each network address may ask of a service that others keep, whose own limit is for all of
 * Maillage: one caller does not use it up. Counted in this process.
 */
export class CallersQuota {
  private readonly attempts: AttemptsByAddress;

  constructor(
    perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.attempts = new AttemptsByAddress(perMinute);
  }

  /** @throws too_many `adresse.trop-de-demandes`, with the seconds to wait */
  admit(caller: string): void {
    const seconds = this.attempts.admit(caller, this.now());
    if (seconds > 0) throw outsideErrors.tooManyAsked(seconds);
  }
}
