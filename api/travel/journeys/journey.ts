/** Seconds from midnight of the day asked for; a stop by its number in the network. */
export type WalkLeg = {
  readonly kind: 'marche';
  readonly from: number;
  readonly to: number;
  /** Null at the ends of the journey. */
  readonly fromStop: number | null;
  readonly toStop: number | null;
};

export type RideLeg = {
  readonly kind: 'trajet';
  readonly from: number;
  readonly to: number;
  readonly fromStop: number;
  readonly toStop: number;
  readonly feed: number;
  /** The trip's number in its feed. */
  readonly trip: number;
};

export type Leg = WalkLeg | RideLeg;

export type Journey = {
  readonly leave: number;
  readonly arrive: number;
  readonly legs: readonly Leg[];
};
