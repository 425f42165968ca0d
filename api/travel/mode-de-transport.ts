/** How one travels. `transports` is public transport, walking to and from its stops. */
export const MODES = ['pied', 'velo', 'voiture', 'transports'] as const;
export type ModeDeTransport = (typeof MODES)[number];

/** The modes that an estimate from the distance alone can answer for. */
export type ModeIndividuel = Exclude<ModeDeTransport, 'transports'>;
