import { sayDate } from '../../pdf/french-words.js';

/** « 2026-11 » is said « novembre 2026 ». */
export const sayMonth = (month: string): string => sayDate(`${month}-02`).replace(/^2 /, '');
