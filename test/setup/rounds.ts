/** How many times a property is tried: some in the suite, as many as `TOURS` says for a longer walk. */
export const roundsAsked = (inSuite: number): number => Number(process.env['TOURS'] ?? inSuite);
