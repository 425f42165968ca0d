import { HttpError } from '@oazapfts/runtime';
import { queryOptions } from '@tanstack/react-query';
import { listMySheets, readSheet } from './client.gen';

/** What can be written one at a time. */
export type Objet = Parameters<typeof readSheet>[0]['objet'];
export type SheetName = { readonly objet: Objet; readonly id: string };
/** Fields by their names, as they were typed: right or wrong. */
export type Champs = Readonly<Record<string, unknown>>;
export type EditedSheet = Awaited<ReturnType<typeof readSheet>>;
export type Quality = NonNullable<EditedSheet['qualite']>;
export type Part = EditedSheet['parties'][number];
export type MyStructure = Awaited<ReturnType<typeof listMySheets>>['structures'][number];
export type MyService = MyStructure['services'][number];

export type FieldError = { readonly champ: string; readonly message: string };

/** Both sides of a sheet that somebody else changed meanwhile. */
export type Conflict = {
  readonly version: number;
  readonly actuelle: Champs;
  readonly demandee: Champs;
  readonly modifies: readonly { readonly champ: string; readonly par: string | null }[];
};

export const mySheetsQuery = queryOptions({
  queryKey: ['my-sheets'],
  queryFn: ({ signal }) => listMySheets({ signal }),
  staleTime: 0,
});

export const sheetQuery = ({ objet, id }: SheetName) =>
  queryOptions({
    queryKey: ['edition', objet, id],
    queryFn: ({ signal }) => readSheet({ objet, id }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function detailsOf(error: unknown, status: number): unknown {
  if (!(error instanceof HttpError) || error.status !== status) return null;
  return isRecord(error.data) ? error.data['details'] : null;
}

/** What the API says of each wrong field; none when the error is of another kind. */
export function fieldErrorsIn(error: unknown): readonly FieldError[] {
  const details = detailsOf(error, 422);
  if (!Array.isArray(details)) return [];
  return details.filter(
    (one): one is FieldError =>
      isRecord(one) && typeof one['champ'] === 'string' && typeof one['message'] === 'string',
  );
}

/** Both sides, when somebody else has written since; null when the error is of another kind. */
export function conflictIn(error: unknown): Conflict | null {
  const details = detailsOf(error, 409);
  if (!isRecord(details)) return null;
  const { version, actuelle, demandee, modifies } = details;
  if (typeof version !== 'number' || !isRecord(actuelle) || !isRecord(demandee)) return null;
  const changed = Array.isArray(modifies) ? modifies.filter(isChanged) : [];
  return { version, actuelle, demandee, modifies: changed };
}

function isChanged(one: unknown): one is Conflict['modifies'][number] {
  return (
    isRecord(one) &&
    typeof one['champ'] === 'string' &&
    (one['par'] === null || typeof one['par'] === 'string')
  );
}

export const isSignedOut = (error: unknown): boolean =>
  error instanceof HttpError && error.status === 401;
