import type { ReactElement } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import styles from './search-combo-box.module.css';

export type Option = { readonly id: string; readonly label: string; readonly detail: string };

export type SearchComboBoxProps = {
  label: string;
  placeholder: string;
  text: string;
  options: readonly Option[];
  loading: boolean;
  words: { none: string; loading: string };
  /** The field replaces the button that was just pressed: the focus goes on in it. */
  takesFocus?: boolean;
  onText: (text: string) => void;
  onChoose: (id: string) => void;
};

/** Suggestions come from the caller as the text changes; nothing is filtered here. */
export function SearchComboBox(props: SearchComboBoxProps): ReactElement {
  return (
    <ComboBox
      className={styles.box}
      inputValue={props.text}
      onInputChange={props.onText}
      onChange={(key) => {
        if (key !== null) props.onChoose(String(key));
      }}
      value={null}
      items={props.options}
      allowsEmptyCollection={props.text.trim().length > 1}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={styles.label}>{props.label}</Label>
      <Input
        className={styles.input}
        placeholder={props.placeholder}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={props.takesFocus}
        autoComplete="off"
        spellCheck={false}
      />
      <Popover className={styles.popover} offset={4}>
        <ListBox<Option>
          className={styles.list}
          renderEmptyState={() => (
            <p className={styles.empty}>{props.loading ? props.words.loading : props.words.none}</p>
          )}
        >
          {(option) => (
            <ListBoxItem id={option.id} className={styles.option} textValue={option.label}>
              <Text slot="label">{option.label}</Text>
              <Text slot="description" className={styles.detail}>
                {option.detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
