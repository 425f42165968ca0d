import type { ComponentProps } from 'react';
import type { Fact } from '../../api/confirm';

type InputKind = Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'autoComplete'>;
type Saisie = NonNullable<Fact['saisie']>;

/** How each kind of fact is typed on a phone; hours and recurrences are told in words. */
const INPUTS: Readonly<Partial<Record<Saisie, InputKind>>> = {
  texte: { type: 'text' },
  telephone: { type: 'tel', autoComplete: 'off' },
  courriel: { type: 'email', autoComplete: 'off' },
  lien: { type: 'text', inputMode: 'url' },
  heure: { type: 'time' },
  jour: { type: 'date' },
  nombre: { type: 'text', inputMode: 'numeric' },
};

export const inputOf = (saisie: Fact['saisie']): InputKind | null =>
  saisie === null ? null : (INPUTS[saisie] ?? null);

export const canBeTyped = (saisie: Fact['saisie']): boolean => inputOf(saisie) !== null;

/** What was typed, as the contract wants it: nothing is « we no longer know ». */
export function typedValue(saisie: Fact['saisie'], typed: string): string | number | null {
  if (typed === '') return null;
  const number = Number(typed.replace(',', '.'));
  return saisie === 'nombre' && Number.isFinite(number) ? number : typed;
}
