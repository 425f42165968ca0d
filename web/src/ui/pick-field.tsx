import { useRef, useState, type ReactElement } from 'react';
import { OptionField } from './area-field';
import { Quiet, Stack } from './blocks';
import type { Caret } from './caret';
import { findAmong } from './find-among';
import { type Option, SearchComboBox } from './search-combo-box';

/** Beyond, nobody reads a list to its end: one types. */
const READ_AT_ONCE = 40;

type PickFieldProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
  readonly help?: string | undefined;
  readonly words: {
    /** Shown while nothing is chosen. */
    readonly choose: string;
    readonly placeholder: string;
    readonly none: string;
    readonly chosen: (label: string) => string;
  };
};

/** One of a list: a short one is shown, a long one is searched as one types. */
export function PickField(props: PickFieldProps): ReactElement {
  const { label, options, value, onChoose, help, words } = props;
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const chosen = options.find(({ id }) => id === value);
  if (options.length > READ_AT_ONCE) {
    return (
      <Stack>
        <SearchComboBox
          label={label}
          placeholder={words.placeholder}
          text={text}
          options={findAmong(options, text)}
          loading={false}
          words={{ none: words.none, loading: words.none }}
          caret={caret}
          onText={setText}
          onChoose={(id) => {
            onChoose(id);
            setText('');
          }}
        />
        {chosen ? <Quiet>{words.chosen(chosen.label)}</Quiet> : null}
      </Stack>
    );
  }
  return (
    <OptionField
      label={label}
      help={help}
      required
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {chosen ? null : <option value="">{words.choose}</option>}
      {options.map(({ id, label: name, detail }) => (
        <option key={id} value={id}>
          {detail === '' ? name : `${name} (${detail})`}
        </option>
      ))}
    </OptionField>
  );
}
