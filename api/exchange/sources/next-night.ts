import { nextCronRun } from '../../jobs/next-cron-run.js';

/** The next time that the clock of Paris shows this hour. */
export const nextNight = (hour: number, now: Date): Date => nextCronRun(`0 ${hour} * * *`, now);
