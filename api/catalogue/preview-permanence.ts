import { type Agenda, nextDates, whatToAsk } from './describe-permanence.js';
import { describeRecurrence } from './dates/describe-recurrence.js';
import type { Occurrence, Permanence } from './dates/next-occurrences.js';

export type PermanencePreview = {
  /** « chaque 1er lundi du mois de 14 h à 17 h » */
  readonly phrase: string;
  /** The next six, closures and holidays taken away. */
  readonly prochaines_dates: readonly Occurrence[];
  /** What a counsellor would still have to ask. */
  readonly a_demander: readonly string[];
};

/** What a permanence will say of itself, while it is being written. */
export function previewPermanence(permanence: Permanence, agenda: Agenda): PermanencePreview {
  return {
    phrase: describeRecurrence(permanence),
    prochaines_dates: nextDates([permanence], agenda),
    a_demander: whatToAsk(permanence),
  };
}
