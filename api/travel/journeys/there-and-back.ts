import type { Journey } from './journey.js';

/** Seconds from midnight of the day. */
export type Presence = { readonly from: number; readonly to: number };

export type ThereAndBack =
  | {
      readonly kind: 'possible';
      readonly there: Journey;
      readonly back: Journey;
      /** From when she is there and it is open, to when she leaves or it closes. */
      readonly staySeconds: number;
      readonly awaySeconds: number;
    }
  /** No bus arrives in time to stay long enough. */
  | { readonly kind: 'aller_impossible' }
  /** One can arrive, and stay, and not be home the same evening. */
  | { readonly kind: 'retour_impossible'; readonly there: Journey };

export type DayOut = {
  readonly presence: Presence;
  /** How long she must stay, in seconds; the whole presence when it is shorter. */
  readonly staySeconds: number;
  /** Home by then. */
  readonly homeBy: number;
  /** The journey that arrives by a time and leaves last, or null. */
  readonly arriveBy: (seconds: number) => Journey | null;
  /** The journey that leaves after a time and is home first, or null when it is later than `homeBy`. */
  readonly leaveAfter: (seconds: number) => Journey | null;
  /** Awaited between two choices, so that others are served meanwhile. */
  readonly pause: () => Promise<unknown>;
};

// Nobody needs more choices than buses of an afternoon.
const CHOICES_MAX = 12;

/**
 * Whether one can go to a permanence, stay, and be home the same evening: of all the ways to go, the one that keeps
 * her away from home the shortest; arriving before it opens is waiting, not staying.
 */
export async function thereAndBack(day: DayOut): Promise<ThereAndBack> {
  const { presence } = day;
  const stay = Math.min(day.staySeconds, presence.to - presence.from);
  let best: Extract<ThereAndBack, { kind: 'possible' }> | null = null;
  let first: Journey | null = null;
  let arriveBy = presence.to - stay;
  for (let choice = 0; choice < CHOICES_MAX; choice += 1) {
    await day.pause();
    const there = day.arriveBy(arriveBy);
    if (!there) break;
    first ??= there;
    const opened = Math.max(there.arrive, presence.from);
    const back = day.leaveAfter(opened + stay);
    if (back && back.arrive <= day.homeBy) {
      const awaySeconds = back.arrive - there.leave;
      const staySeconds = Math.min(back.leave, presence.to) - opened;
      if (!best || awaySeconds < best.awaySeconds) {
        best = { kind: 'possible', there, back, staySeconds, awaySeconds };
      }
    }
    // Whoever arrives before it opens gains nothing by arriving sooner yet.
    if (there.arrive <= presence.from) break;
    arriveBy = there.arrive - 1;
  }
  if (best) return best;
  return first ? { kind: 'retour_impossible', there: first } : { kind: 'aller_impossible' };
}
