import { useSyncExternalStore } from 'react';

/** The solutions a person keeps while she works: ids only, in this tab only. */
const KEY = 'maillage.selection';
const MOST = 30;
const NONE: readonly string[] = [];
const listeners = new Set<() => void>();
let kept: readonly string[] = read();

export function useKept(): readonly string[] {
  return useSyncExternalStore(subscribe, () => kept);
}

export function keep(ids: readonly string[]): void {
  kept = [...new Set(ids)].slice(0, MOST);
  write(kept);
  for (const listener of listeners) listener();
}

export function toggleKept(id: string): void {
  keep(kept.includes(id) ? kept.filter((other) => other !== id) : [...kept, id]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): readonly string[] {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : NONE;
  } catch {
    // Storage is refused or was damaged: the selection starts empty.
    return NONE;
  }
}

function write(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage is refused: the selection lives as long as the page.
  }
}
