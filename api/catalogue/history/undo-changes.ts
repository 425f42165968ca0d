import type { Champs } from '../edition/sheet.js';
import type { HistoryLine } from './history-line.js';

type Undone = Pick<HistoryLine, 'action' | 'champ' | 'avant'>;

function isFields(value: unknown): value is Champs {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The sheet as it was before these changes, which come newest first. Null: it did not exist then,
 * or no longer.
 */
export function undoChanges(current: Champs | null, lines: readonly Undone[]): Champs | null {
  let state = current === null ? null : { ...current };
  for (const { action, champ, avant } of lines) {
    if (action === 'creation') state = null;
    else if (action === 'suppression') state = isFields(avant) ? { ...avant } : null;
    else if (action === 'modification' && champ !== null && state) state[champ] = avant ?? null;
  }
  return state;
}
