import { z } from 'zod';

/** A parameter repeated without brackets: `a=1&a=2`; one value is a list of one. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(200, 'Au plus 200 valeurs.'),
  );
}

const BROKEN_TEXT = '\uFFFD';

// PostgreSQL cannot store NUL in text, and what was not UTF-8 reads as U+FFFD; nobody types them.
export const plainText = (max: number) =>
  z
    .string()
    .max(max, `Au plus ${max} caractères.`)
    .refine((text) => !text.includes('\0'), 'Caractère nul interdit.')
    .refine(
      (text) => text.isWellFormed() && !text.includes(BROKEN_TEXT),
      'Texte illisible (UTF-8 attendu).',
    );

/** A whole number written in a query string. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,10}$/, 'Un nombre entier est attendu.')
    .transform(Number)
    .pipe(z.number().min(min, `Au moins ${min}.`).max(max, `Au plus ${max}.`));

/** A decimal number written in a query string. */
export const decimalNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,10}(\.\d{1,20})?$/, 'Un nombre est attendu (point décimal).')
    .transform(Number)
    .pipe(z.number().min(min, `Au moins ${min}.`).max(max, `Au plus ${max}.`));

export const latitude = decimalNumber(-90, 90);
export const longitude = decimalNumber(-180, 180);

export const PAGE_SIZE_MAX = 10_000;
export const PAGE_SIZE_DEFAULT = 5_000;

/** Spread in a `z.strictObject` query: page and size as data·inclusion has them. */
export const pageQuery = {
  page: wholeNumber(1, 1_000_000).default(1),
  size: wholeNumber(1, PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
};

export type PageRequest = { readonly page: number; readonly size: number };

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    total: z.int().min(0),
    page: z.int().min(1),
    size: z.int().min(0),
    pages: z.int().min(0),
  });
}

/** Wraps one page; `size` is the number of items returned, as data·inclusion answers. */
export function toPage<T>(items: readonly T[], total: number, request: PageRequest) {
  return {
    items: [...items],
    total,
    page: request.page,
    size: items.length,
    pages: Math.ceil(total / request.size),
  };
}

/** For a route that takes none: an unknown parameter is refused, not ignored. */
export const noParameter = z.strictObject({});
