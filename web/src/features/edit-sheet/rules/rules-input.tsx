import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { situationsQuery, departementsQuery } from '../../../api/rules-words';
import { rulesEditor as words } from '../../../messages/fr/rules-editor';
import { Icon } from '../../../ui/icon';
import editor from '../edit-sheet.module.css';
import styles from '../fields/fields.module.css';
import { searchTerms } from '../fields/search-terms';
import { TokenPicker } from '../fields/token-picker';
import { useField } from '../fields/use-field';
import { AgeInput } from './age-input';
import { RulesPreview } from './rules-preview';
import { readRules, type Rule, rulesIn, type TypedRules, writeRules } from './typed-rules';

/** Who may come, in typed rules: sentences and verdicts follow. */
export function RulesInput(): ReactElement {
  const { value, set, error, help } = useField('regles');
  const rules = rulesIn(value);
  const typed = readRules(rules);
  const say = (change: Partial<TypedRules>): void =>
    set(writeRules({ ...typed, ...change }, rules));
  return (
    <fieldset className={editor.stack}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={styles.help}>{words.help}</p>
      {help ? <p className={styles.help}>{help}</p> : null}
      {error ? <p className={styles.error}>{error}</p> : null}
      <div className={styles.row}>
        <AgeInput label={words.min} value={typed.ageMin} onValue={(ageMin) => say({ ageMin })} />
        <AgeInput label={words.max} value={typed.ageMax} onValue={(ageMax) => say({ ageMax })} />
        {typed.ageMax === null ? null : (
          <AgeInput
            label={words.maxHandicap}
            value={typed.ageMaxHandicap}
            onValue={(ageMaxHandicap) => say({ ageMaxHandicap })}
          />
        )}
      </div>
      <SituationsInput
        label={words.required}
        chosen={typed.required}
        onChange={(required) => say({ required })}
      />
      <SituationsInput
        label={words.excluded}
        chosen={typed.excluded}
        onChange={(excluded) => say({ excluded })}
      />
      <SituationsInput
        label={words.oneOf}
        chosen={typed.oneOf}
        onChange={(oneOf) => say({ oneOf })}
      />
      <DepartementsInput
        chosen={typed.departements}
        onChange={(departements) => say({ departements })}
      />
      <Others
        rules={typed.others}
        onRemove={(gone) => say({ others: typed.others.filter((rule) => rule !== gone) })}
      />
      <p className={styles.help}>{words.documents}</p>
      <RulesPreview rules={rules} onComplete={set} />
    </fieldset>
  );
}

type ChoiceProps = {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

function SituationsInput({
  label,
  chosen,
  onChange,
}: ChoiceProps & { readonly label: string }): ReactElement {
  const query = useQuery(situationsQuery);
  return (
    <Choice label={label} searchLabel={words.search} query={query} {...{ chosen, onChange }} />
  );
}

function DepartementsInput(props: ChoiceProps): ReactElement {
  const query = useQuery(departementsQuery);
  return (
    <Choice label={words.residence} searchLabel={words.searchPlace} query={query} {...props} />
  );
}

type Term = { readonly value: string; readonly label: string; readonly description: string | null };

type TermsProps = ChoiceProps & {
  readonly label: string;
  readonly searchLabel: string;
  readonly query: { readonly data: readonly Term[] | undefined; readonly isFetching: boolean };
};

function Choice({ label, searchLabel, query, chosen, onChange }: TermsProps): ReactElement {
  const [text, setText] = useState('');
  const terms = query.data ?? [];
  const found = searchTerms(terms, text).filter(({ value }) => !chosen.includes(value));
  const labelOf = (slug: string): string =>
    terms.find(({ value }) => value === slug)?.label ?? slug;
  return (
    <TokenPicker
      label={label}
      searchLabel={searchLabel}
      chosen={chosen.map((slug) => ({ id: slug, label: labelOf(slug) }))}
      text={text}
      options={found.map((term) => ({
        id: term.value,
        label: term.label,
        detail: term.description ?? '',
      }))}
      loading={query.isFetching}
      onText={setText}
      onAdd={(slug) => onChange([...chosen, slug])}
      onRemove={(slug) => onChange(chosen.filter((one) => one !== slug))}
    />
  );
}

type OthersProps = { readonly rules: readonly Rule[]; readonly onRemove: (rule: Rule) => void };

function Others({ rules, onRemove }: OthersProps): ReactElement | null {
  if (rules.length === 0) return null;
  return (
    <div className={styles.group}>
      <p className={styles.legend}>{words.others}</p>
      <ul className={styles.chosen}>
        {rules.map((rule) => {
          const said = String(rule['explication'] ?? rule['sujet']);
          return (
            <li key={`${String(rule['id'])} ${said}`} className={styles.token}>
              <span>{said}</span>
              <button type="button" onClick={() => onRemove(rule)}>
                <Icon name="cross" />
                <span className="hors-ecran">{words.removeRule(said)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
