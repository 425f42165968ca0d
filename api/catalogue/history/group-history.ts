import type { HistoryEntry, HistoryLine } from './history-line.js';

const keyOf = ({ objet, objet_id, transaction_id, version, action }: HistoryLine): string =>
  [objet, objet_id, transaction_id, version, action].join(' ');

/** Lines, newest first, gathered by writing; what a whole sheet was is not repeated. */
export function groupHistory(lines: readonly HistoryLine[]): HistoryEntry[] {
  return [...Map.groupBy(lines, keyOf).values()].flatMap((group) => {
    const [newest] = group;
    if (!newest) return [];
    const { id, objet, objet_id, version, action, le, voie } = newest;
    const auteur = { compte_id: newest.auteur_id, nom: newest.auteur_nom, voie };
    const changements = group
      .toReversed()
      .flatMap(({ champ, avant, apres }) => (champ === null ? [] : [{ champ, avant, apres }]));
    return [{ id, objet, objet_id, version, action, le, auteur, changements }];
  });
}
