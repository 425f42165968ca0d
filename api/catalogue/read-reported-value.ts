import { z } from 'zod';

const FRENCH_NUMBER = /^(?:\+33|0033|0)([1-9]\d{8})$/;
const SHORT_NUMBER = /^(?:1[578]|1\d{2}|10\d{2}|116\d{3}|118\d{3}|3\d{3})$/;
const FOREIGN_NUMBER = /^\+[1-9]\d{7,14}$/;
const email = z.email();

/** « 04 66 88 37 85 » is +33466883785; null when it is not a number one can call. */
export function readPhone(typed: string): string | null {
  const digits = typed.replace(/\(0\)/, '').replace(/[\s.\-/]/g, '');
  const french = FRENCH_NUMBER.exec(digits)?.[1];
  if (french) return `+33${french}`;
  return SHORT_NUMBER.test(digits) || FOREIGN_NUMBER.test(digits) ? digits : null;
}

export function isEmail(typed: string): boolean {
  return email.safeParse(typed).success;
}
