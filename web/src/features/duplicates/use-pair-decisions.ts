import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decideDoublon, undoFusion } from '../../api/client.gen';
import { isSettled, type Pair, type Side } from '../../api/duplicates';
import { duplicates as words } from '../../messages/fr/duplicates';

export type MergeChoice = {
  readonly garder: Side;
  readonly champs: Readonly<Record<string, Side>>;
};

/** Without a choice of what to keep, they are two structures. */
export type PairVerdict = { readonly pair: Pair; readonly merge: MergeChoice | null };

export type PairDecisions = {
  readonly decide: (verdict: PairVerdict) => void;
  readonly settled: ReadonlySet<string>;
  readonly settle: (id: string) => void;
  readonly said: string;
  /** Pairs of services that the last merge gave to decide. */
  readonly proposed: number;
  /** Of the last merge, while it may be undone here. */
  readonly undo: (() => void) | null;
  readonly isBusy: boolean;
  readonly failure: { readonly id: string; readonly error: Error } | null;
  readonly undoFailure: Error | null;
};

const send = ({ pair, merge }: PairVerdict) =>
  decideDoublon({
    id: pair.id,
    body: {
      versions: { a: pair.a.version, b: pair.b.version },
      ...(merge
        ? { decision: 'fusionner' as const, garder: merge.garder, champs: { ...merge.champs } }
        : { decision: 'distincts' as const }),
    },
  });

/** What was decided leaves the list at once; a merge can be undone right away. */
export function usePairDecisions(onSettled: (id: string) => void): PairDecisions {
  const client = useQueryClient();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const readAgain = () => client.invalidateQueries({ queryKey: ['duplicates'] });
  const settle = (id: string): void => {
    onSettled(id);
    setSettled((before) => new Set(before).add(id));
    void readAgain();
  };
  const undoing = useMutation({
    mutationFn: (id: string) => undoFusion({ id }),
    onSuccess: ({ doublon_id }) => {
      setSettled((before) => new Set([...before].filter((one) => one !== doublon_id)));
      void readAgain();
    },
  });
  const deciding = useMutation({
    mutationFn: send,
    onMutate: () => undoing.reset(),
    onSuccess: (_, { pair }) => settle(pair.id),
    // Sheets that moved are compared again; what is decided stays until that was read.
    onError: async (error) => {
      if (!isSettled(error)) await readAgain();
    },
  });
  const { data, error, variables } = deciding;
  const mergeId = undoing.isSuccess ? null : (data?.fusion_id ?? null);
  return {
    decide: deciding.mutate,
    settled,
    settle,
    said: undoing.isSuccess ? words.undone : data && variables ? textOf(variables) : '',
    proposed: mergeId === null ? 0 : (data?.solutions_proposees ?? 0),
    undo: mergeId === null ? null : () => undoing.mutate(mergeId),
    isBusy: deciding.isPending || undoing.isPending,
    failure: error && variables ? { id: variables.pair.id, error } : null,
    undoFailure: undoing.error,
  };
}

function textOf({ pair, merge }: PairVerdict): string {
  if (merge) return words.merged(pair[merge.garder].nom);
  return words.separated(pair.objet, words.pair(pair.a.nom, pair.b.nom));
}
