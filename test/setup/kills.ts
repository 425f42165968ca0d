/**
 * How many times a process is killed: few in the suite, as many as `COUPURES` says for the figures of
 * docs/trust.md.
 */
export const killsAsked = (inSuite: number): number => Number(process.env['COUPURES'] ?? inSuite);
