import { useRef, useState, type ReactElement } from 'react';
import { editSheet } from '../../../messages/fr/edit-sheet';
import type { Caret } from '../../../ui/caret';
import { Icon } from '../../../ui/icon';
import { SearchComboBox, type Option } from '../../../ui/search-combo-box';
import styles from './fields.module.css';

const words = editSheet.chosen;

type TokenPickerProps = {
  readonly label: string;
  readonly searchLabel?: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly chosen: readonly { readonly id: string; readonly label: string }[];
  readonly text: string;
  readonly options: readonly Option[];
  readonly loading: boolean;
  readonly onText: (text: string) => void;
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
};

/** A list that is searched to be lengthened; each chosen one has its way out. */
export function TokenPicker(props: TokenPickerProps): ReactElement {
  const { label, searchLabel, help, error, chosen, text, options, loading } = props;
  const caret = useRef<Caret | null>(null);
  const [said, setSaid] = useState('');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {help ? <p className={styles.help}>{help}</p> : null}
      {chosen.length === 0 ? (
        <p className={styles.help}>{words.none}</p>
      ) : (
        <ul className={styles.chosen}>
          {chosen.map((one) => (
            <li key={one.id} className={styles.token}>
              <span>{one.label}</span>
              <button
                type="button"
                onClick={() => {
                  setSaid(words.removed(one.label));
                  props.onRemove(one.id);
                }}
              >
                <Icon name="cross" />
                <span className="hors-ecran">{words.remove(one.label)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <SearchComboBox
        label={searchLabel ?? words.search}
        placeholder={words.placeholder}
        text={text}
        options={options}
        loading={loading}
        words={{ none: words.noneFound, loading: words.loading }}
        caret={caret}
        onText={props.onText}
        onChoose={(id) => {
          const added = options.find((option) => option.id === id);
          if (added) setSaid(words.added(added.label));
          props.onAdd(id);
          props.onText('');
        }}
      />
      <output className="hors-ecran">{said}</output>
      {error ? <p className={styles.error}>{error}</p> : null}
    </fieldset>
  );
}
