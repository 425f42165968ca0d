import { useMutation } from '@tanstack/react-query';
import { publishSheet, submitService } from '../../../api/client.gen';
import { type Champs, conflictIn, type EditedSheet, fieldErrorsIn } from '../../../api/edition';
import type { Draft } from '../draft/use-draft';

/** What publishing did. */
export type Outcome = {
  readonly publies: readonly string[];
  readonly en_attente: readonly string[];
  /** Were these fields public at once, or is the whole sheet still a draft? */
  readonly publiee: boolean;
  readonly demande: 'soumis' | 'publie' | null;
};

type Asked = {
  readonly version: number;
  readonly champs: Champs;
  /** The first publication is asked for as well. */
  readonly submits: boolean;
};

type PublishProps = {
  readonly sheet: EditedSheet;
  readonly draft: Draft;
  readonly onDone: (outcome: Outcome) => void;
};

/** Writes what was typed. What is wrong is told field by field; the first of them has the focus. */
export function usePublish({ sheet, draft, onDone }: PublishProps) {
  const { objet, id, publiee } = sheet;
  const { keeper } = draft;
  const publishing = useMutation({
    mutationFn: async ({ version, champs, submits }: Asked): Promise<Outcome> => {
      await keeper.settle();
      const hasFields = Object.keys(champs).length > 0;
      const body = { version, champs: { ...champs } };
      const done = hasFields ? await publishSheet({ objet, id, body }) : NOTHING;
      keeper.forget();
      const demande = submits ? (await submitService({ id })).statut : null;
      const { publies, en_attente } = done;
      return { publies, en_attente, publiee: publiee || demande === 'publie', demande };
    },
    onSuccess: onDone,
    onError: (error) => {
      const wrong = fieldErrorsIn(error);
      if (wrong.length === 0) return;
      keeper.tell(wrong);
      requestAnimationFrame(focusOnFirstWrong);
    },
  });
  const { error } = publishing;
  const isFieldError = error !== null && fieldErrorsIn(error).length > 0;
  return { publishing, conflict: error === null ? null : conflictIn(error), isFieldError };
}

function focusOnFirstWrong(): void {
  const field = document.querySelector<HTMLElement>('[aria-invalid="true"]');
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}

const NOTHING = { publies: [], en_attente: [] } as const;
