import type { Issue } from './issue.js';

/** The source of what is written in Maillage itself: no list may take its name. */
export const RESERVED_SOURCE = 'maillage';

type Named = { readonly id: string; readonly source: string };

const PREFIX = `${RESERVED_SOURCE}--`;

/** Whether a row claims to be a sheet of Maillage itself, by its source or by its id. */
export const claimsOurs = ({ id, source }: Named): boolean =>
  source === RESERVED_SOURCE || id.startsWith(PREFIX);

export const isOurs = (id: string): boolean => id.startsWith(PREFIX);

export const reservedSource: Issue = {
  field: 'source',
  reason: `la source « ${RESERVED_SOURCE} » est celle de Maillage lui-même`,
  suggestion: `Changer la source de ces lignes ; pour remettre en place un export de Maillage, importer le fichier sous la source « ${RESERVED_SOURCE} ».`,
};
