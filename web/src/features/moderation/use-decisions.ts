import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decideModeration } from '../../api/client.gen';
import { type AskedChange, refusalIn } from '../../api/moderation';
import { moderation as words } from '../../messages/fr/moderation';

export type Decision = {
  readonly asked: AskedChange;
  readonly accepts: boolean;
  readonly motif?: string;
};

export type Decisions = {
  readonly decide: (decision: Decision) => void;
  /** Those that no longer wait, until the list is read again. */
  readonly settled: ReadonlySet<string>;
  readonly settle: (id: string) => void;
  readonly said: string;
  readonly isBusy: boolean;
  /** What went wrong, and about which. */
  readonly failure: { readonly id: string; readonly error: Error } | null;
};

function textOf({ asked, accepts }: Decision, notPutBack: number): string {
  const done = accepts ? words.accepted(asked.titre) : words.refused(asked.titre);
  return notPutBack > 0 ? `${done} ${words.notPutBack(notPutBack)}` : done;
}

/** One decision at a time; what was decided leaves the list at once. */
export function useDecisions(onSettled: (id: string) => void): Decisions {
  const client = useQueryClient();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const settle = (id: string): void => {
    onSettled(id);
    setSettled((before) => new Set(before).add(id));
    void client.invalidateQueries({ queryKey: ['moderation'] });
  };
  const deciding = useMutation({
    mutationFn: ({ asked, accepts, motif }: Decision) =>
      decideModeration({
        id: asked.id,
        body: {
          decision: accepts ? 'accepter' : 'refuser',
          ...(motif ? { motif } : {}),
          ...(asked.version === null ? {} : { version: asked.version }),
        },
      }),
    onMutate: () => setSaid(''),
    onSuccess: ({ non_retablis }, decision) => {
      setSaid(textOf(decision, non_retablis.length));
      settle(decision.asked.id);
    },
    // What changed meanwhile is shown with the error; what is decided stays until that was read.
    onError: async (error) => {
      if (refusalIn(error) === 'decided') return;
      await client.invalidateQueries({ queryKey: ['moderation'] });
    },
  });
  const { error, variables } = deciding;
  return {
    decide: deciding.mutate,
    settled,
    settle,
    said,
    isBusy: deciding.isPending,
    failure: error && variables ? { id: variables.asked.id, error } : null,
  };
}
