import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { type ChampImport, chooseImportColumns } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { importQuery, type ImportState } from '../../api/imports';
import { imports } from '../../messages/fr/imports';
import { KINDS } from '../../messages/fr/vocabulary';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import styles from './imports.module.css';

const words = imports.columns;

const isField = (champ: string | null): champ is ChampImport =>
  champ !== null && Object.hasOwn(imports.fields, champ);
const FIELDS = Object.keys(imports.fields).filter(isField);

/** What each column holds, as guessed, to be corrected. */
export function ColumnsForm({ state }: { state: ImportState }): ReactElement {
  const { colonnes, premieres_lignes, nom_trouve, format } = state.apercu;
  const [chosen, setChosen] = useState<Readonly<Record<string, ChampImport | null>>>({});
  const [source, setSource] = useState(state.source ?? '');
  const [modele, setModele] = useState(state.modele ?? '');
  const saving = useSaving(state);
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    saving.mutate({ chosen, source: source.trim() || null, modele: modele || null });
  };
  const fieldOf = (nom: string, champ: string | null): string | null =>
    Object.hasOwn(chosen, nom) ? (chosen[nom] ?? null) : champ;
  return (
    <form className={styles.panel} onSubmit={save} noValidate>
      {format === 'data-inclusion' ? (
        <p>{words.json}</p>
      ) : (
        <p className={styles.help}>{words.help}</p>
      )}
      {nom_trouve ? null : (
        <p className={styles.error} role="alert">
          {words.nameMissing}
        </p>
      )}
      <ul className={styles.columns}>
        {colonnes.map(({ nom, champ }, index) =>
          nom === '' ? null : (
            // oxlint-disable-next-line react/no-array-index-key -- two columns may bear one title
            <li key={`${index} ${nom}`}>
              <p className={styles.help}>{exampleOf(premieres_lignes, index)}</p>
              <SelectField
                label={nom}
                value={fieldOf(nom, champ) ?? ''}
                onChange={({ target }) => {
                  const field = isField(target.value) ? target.value : null;
                  setChosen((before) => ({ ...before, [nom]: field }));
                }}
              >
                <option value="">{words.ignored}</option>
                {champ !== null && !isField(champ) ? <option value={champ}>{champ}</option> : null}
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {imports.fields[field]}
                  </option>
                ))}
              </SelectField>
            </li>
          ),
        )}
      </ul>
      <TextField
        label={words.source}
        help={words.sourceHelp}
        value={source}
        onChange={({ target }) => setSource(target.value)}
      />
      <SelectField
        label={words.modele}
        value={modele}
        onChange={({ target }) => setModele(target.value)}
      >
        <option value="">{words.noModele}</option>
        {Object.entries(KINDS).map(([kind, label]) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </SelectField>
      <p className={styles.help}>{words.modeleHelp}</p>
      <div className={styles.buttons}>
        <Button type="submit" disabled={saving.isPending}>
          {words.submit}
        </Button>
      </div>
      <output>{saving.isSuccess ? words.saved : ''}</output>
      {saving.error ? (
        <p className={styles.error} role="alert">
          {errorText(saving.error)}
        </p>
      ) : null}
    </form>
  );
}

function exampleOf(rows: readonly (readonly string[])[], index: number): string {
  const example = rows.map((row) => row[index] ?? '').find((cell) => cell.trim() !== '');
  return example === undefined ? words.noExample : words.example(example);
}

type Chosen = {
  readonly chosen: Readonly<Record<string, ChampImport | null>>;
  readonly source: string | null;
  readonly modele: string | null;
};

/** What was corrected before stays so, unless it is corrected again. */
function useSaving({ id, apercu }: ImportState) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ chosen, source, modele }: Chosen) => {
      const before = apercu.colonnes
        .filter(({ champ, devine }) => champ !== devine)
        .map(({ nom, champ }) => [nom, isField(champ) ? champ : null] as const);
      const all = new Map([...before, ...Object.entries(chosen)]);
      const colonnes = [...all].map(([nom, champ]) => ({ nom, champ }));
      return chooseImportColumns({ id, body: { colonnes, source, modele } });
    },
    onSuccess: (after) => client.setQueryData(importQuery(id).queryKey, after),
  });
}
