import { HttpError } from '@oazapfts/runtime';

export type Successor = { readonly id: string; readonly nom: string };

const GONE = 410;

const read = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;

/** Whether what was asked for has closed for good; its successor may be known. */
export function closedStructureIn(error: unknown): { readonly successor: Successor | null } | null {
  if (!(error instanceof HttpError) || error.status !== GONE) return null;
  const successor = read(read(error.data, 'details'), 'successeur');
  const id = read(successor, 'id');
  const nom = read(successor, 'nom');
  const isKnown = typeof id === 'string' && typeof nom === 'string';
  return { successor: isKnown ? { id, nom } : null };
}
