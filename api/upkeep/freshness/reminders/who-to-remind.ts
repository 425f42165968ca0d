import { type Confirmation, weighFreshness } from '../../../catalogue/freshness.js';
import type { Rythme } from './rythme.js';

const DAY_MS = 86_400_000;
const EVERY_DAYS = { hebdomadaire: 7, mensuel: 30, trimestriel: 91 } as const;
/** By how many reminders in a row got no answer, the last one included. */
const BACK_OFF = [1, 1, 2, 4] as const;

export type Reminded = {
  readonly rythme: Rythme;
  /** Reminders since the last answer. */
  readonly sans_reponse: number;
  readonly dernier_rappel: Date | null;
};

/** Whether somebody may be reminded now: at their rhythm, and more and more seldom when they do not answer. */
export function mayRemind({ rythme, sans_reponse, dernier_rappel }: Reminded, now: Date): boolean {
  if (rythme === 'jamais') return false;
  if (dernier_rappel === null) return true;
  const times = BACK_OFF[Math.min(sans_reponse, BACK_OFF.length - 1)] ?? 1;
  const waited = now.getTime() - dernier_rappel.getTime();
  return waited >= EVERY_DAYS[rythme] * times * DAY_MS;
}

/** Whether some fact of a sheet was never confirmed, or too long ago. */
export function isToConfirm(confirmations: readonly Confirmation[], today: string): boolean {
  return weighFreshness(confirmations, today).familles.some(({ etat }) => etat !== 'confirmee');
}

type Asked = { readonly courriel: string; readonly structureIds: readonly string[] };

/** Whom to write to now, and about which of their structures: one mail each, for all that is due. */
export function whoToRemind<T extends Asked>(
  groups: readonly T[],
  {
    due,
    known,
    now,
  }: {
    readonly due: ReadonlySet<string>;
    readonly known: ReadonlyMap<string, Reminded>;
    readonly now: Date;
  },
): readonly T[] {
  return groups.flatMap((group) => {
    const structureIds = group.structureIds.filter((id) => due.has(id));
    const recipient = known.get(group.courriel);
    if (structureIds.length === 0 || (recipient && !mayRemind(recipient, now))) return [];
    return [{ ...group, structureIds }];
  });
}
