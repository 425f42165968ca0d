import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ChampImport, chooseImportColumns } from '../../api/client.gen';
import { importQuery, type ImportState } from '../../api/imports';
import { imports } from '../../messages/fr/imports';

export const isField = (champ: string | null): champ is ChampImport =>
  champ !== null && Object.hasOwn(imports.fields, champ);

type Chosen = Readonly<Record<string, ChampImport | null>>;

export type Choices = {
  readonly fieldOf: (nom: string, champ: string | null) => string | null;
  readonly setField: (nom: string, champ: string) => void;
  readonly source: string;
  readonly setSource: (source: string) => void;
  readonly modele: string;
  readonly setModele: (modele: string) => void;
  /** What was chosen is not kept yet. */
  readonly isDirty: boolean;
  readonly save: () => Promise<unknown>;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly error: Error | null;
};

/** What is corrected of a file: kept when one says so, and before it is tried or imported. */
export function useChoices(state: ImportState): Choices {
  const [chosen, setChosen] = useState<Chosen>({});
  const [source, setSource] = useState(state.source ?? '');
  const [modele, setModele] = useState(state.modele ?? '');
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: () =>
      chooseImportColumns({
        id: state.id,
        body: {
          colonnes: columnsOf(state, chosen),
          source: source.trim() || null,
          modele: modele || null,
        },
      }),
    onSuccess: (after) => {
      setChosen({});
      client.setQueryData(importQuery(state.id).queryKey, after);
    },
  });
  const isDirty =
    Object.keys(chosen).length > 0 ||
    source.trim() !== (state.source ?? '') ||
    modele !== (state.modele ?? '');
  return {
    fieldOf: (nom, champ) => (Object.hasOwn(chosen, nom) ? (chosen[nom] ?? null) : champ),
    setField: (nom, champ) =>
      setChosen((before) => ({ ...before, [nom]: isField(champ) ? champ : null })),
    source,
    setSource,
    modele,
    setModele,
    isDirty,
    save: () => saving.mutateAsync(),
    isSaving: saving.isPending,
    isSaved: saving.isSuccess && !isDirty,
    error: saving.error,
  };
}

/** What was corrected before stays so, unless it is corrected again. */
function columnsOf({ apercu }: ImportState, chosen: Chosen) {
  const before = apercu.colonnes
    .filter(({ champ, devine }) => champ !== devine)
    .map(({ nom, champ }) => [nom, isField(champ) ? champ : null] as const);
  const all = new Map([...before, ...Object.entries(chosen)]);
  return [...all].map(([nom, champ]) => ({ nom, champ }));
}
