import type { ReactElement, SubmitEvent } from 'react';
import { errorText } from '../../api/error-text';
import type { ImportState } from '../../api/imports';
import { imports } from '../../messages/fr/imports';
import { KINDS } from '../../messages/fr/vocabulary';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import styles from './imports.module.css';
import { type Choices, isField } from './use-choices';

const words = imports.columns;

const FIELDS = Object.keys(imports.fields).filter(isField);

type ColumnsFormProps = { readonly state: ImportState; readonly choices: Choices };

/** What each column holds, as guessed, to be corrected. */
export function ColumnsForm({ state, choices }: ColumnsFormProps): ReactElement {
  const { colonnes, premieres_lignes, nom_trouve, format } = state.apercu;
  const { error } = choices;
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // What failed is told below.
    choices.save().catch(() => undefined);
  };
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
              <SelectField
                label={nom}
                value={choices.fieldOf(nom, champ) ?? ''}
                onChange={({ target }) => choices.setField(nom, target.value)}
              >
                <option value="">{words.ignored}</option>
                {champ !== null && !isField(champ) ? <option value={champ}>{champ}</option> : null}
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {imports.fields[field]}
                  </option>
                ))}
              </SelectField>
              <p className={styles.help}>{exampleOf(premieres_lignes, index)}</p>
            </li>
          ),
        )}
      </ul>
      <TextField
        label={words.source}
        help={words.sourceHelp}
        value={choices.source}
        onChange={({ target }) => choices.setSource(target.value)}
      />
      <SelectField
        label={words.modele}
        value={choices.modele}
        onChange={({ target }) => choices.setModele(target.value)}
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
        <Button type="submit" disabled={choices.isSaving}>
          {words.submit}
        </Button>
      </div>
      <output>{choices.isSaved ? words.saved : ''}</output>
      {error ? (
        <p className={styles.error} role="alert">
          {errorText(error)}
        </p>
      ) : null}
    </form>
  );
}

function exampleOf(rows: readonly (readonly string[])[], index: number): string {
  const example = rows.map((row) => row[index] ?? '').find((cell) => cell.trim() !== '');
  return example === undefined ? words.noExample : words.example(example);
}
