/** Where the list of one's keys is remembered. */
export const KEYS = ['api-keys'] as const;
