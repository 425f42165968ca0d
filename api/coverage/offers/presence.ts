import { BESOINS } from '../needs.js';
import type { Offer } from './offer.js';

const NEEDS = BESOINS.length;

/** Which needs have an offer at all, and whom those offers admit. */
export class Presence {
  private readonly total = new Uint32Array(NEEDS);
  private readonly forAll = new Uint32Array(NEEDS);
  private readonly byCode = new Map<string, Uint32Array>();

  count(offer: Offer, sign: 1 | -1): void {
    const tables =
      offer.zone.length === 0 ? [this.forAll] : offer.zone.map((code) => this.of(code));
    for (const table of [this.total, ...tables]) {
      for (const need of offer.needs) table[need] = (table[need] ?? 0) + sign;
    }
  }

  exists(need: number): boolean {
    return (this.total[need] ?? 0) > 0;
  }

  /** Whether an offer of this need admits who has one of these codes. */
  admits(need: number, zoneCodes: readonly string[]): boolean {
    if ((this.forAll[need] ?? 0) > 0) return true;
    for (const code of zoneCodes) if ((this.byCode.get(code)?.[need] ?? 0) > 0) return true;
    return false;
  }

  private of(code: string): Uint32Array {
    const known = this.byCode.get(code);
    if (known) return known;
    const table = new Uint32Array(NEEDS);
    this.byCode.set(code, table);
    return table;
  }
}
