import type { Champs, SheetName } from '../../../api/edition';
import type { Shelf } from './draft-keeper';

const isFields = (value: unknown): value is Champs =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): Champs | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** The browser's own storage; a browser that refuses it keeps nothing, and the server does. */
export function localShelf({ objet, id }: SheetName, compteId: string): Shelf {
  const key = `maillage.brouillon.${compteId}.${objet}.${id}`;
  const attempt = (use: () => void): void => {
    try {
      use();
    } catch {
      // Storage is full or forbidden: the draft still goes to the server.
    }
  };
  return {
    read: () => {
      let typed: Champs | null = null;
      attempt(() => {
        const text = localStorage.getItem(key);
        typed = text === null ? null : parse(text);
      });
      return typed;
    },
    write: (typed) => attempt(() => localStorage.setItem(key, JSON.stringify(typed))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}
