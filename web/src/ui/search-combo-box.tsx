import {
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from 'react';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import type { Caret } from './caret';
import { makeRoomBelow } from './make-room-below';
import styles from './search-combo-box.module.css';

export type Option = { readonly id: string; readonly label: string; readonly detail: string };

export type SearchComboBoxProps = {
  label: string;
  placeholder: string;
  text: string;
  options: readonly Option[];
  loading: boolean;
  words: { none: string; loading: string };
  /** Where the caret was in the field that this one replaces; null when it had no focus. */
  caret: RefObject<Caret | null>;
  onText: (text: string) => void;
  onChoose: (id: string) => void;
};

const SHORTEST_TEXT = 2;

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
      // Once chosen the text is empty: what was found for it must not stay in sight.
      items={props.text === '' ? [] : props.options}
      allowsEmptyCollection={props.text.trim().length >= SHORTEST_TEXT}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={styles.label}>{props.label}</Label>
      <ComboInput {...props} />
      <Popover className={styles.popover} placement="bottom start" shouldFlip={false} offset={4}>
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

function ComboInput(props: SearchComboBoxProps): ReactElement {
  const { placeholder, text, options, caret } = props;
  const state = use(ComboBoxStateContext);
  const input = useRef<HTMLInputElement>(null);
  const takeFirst = useTakeFirst(props);
  useCaret(input, caret);
  useOpenOnArrival(input, text, options);
  return (
    <Input
      ref={input}
      className={styles.input}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      onFocus={(event) => makeRoomBelow(event.currentTarget)}
      onKeyDown={(event) => {
        const pointed = state?.selectionManager.focusedKey ?? null;
        if (event.key === 'Enter' && pointed === null) takeFirst();
      }}
    />
  );
}

/** Enter without pointing at any takes the first of what was typed, as soon as it is known. */
function useTakeFirst({ text, options, loading, onChoose }: SearchComboBoxProps): () => void {
  const [wanted, setWanted] = useState<string | null>(null);
  const first = options[0]?.id;
  useEffect(() => {
    if (first && wanted === text && !loading) onChoose(first);
  });
  return () => setWanted(text);
}

/** The field goes on where the one that it replaces was left. */
function useCaret(input: RefObject<HTMLInputElement | null>, caret: RefObject<Caret | null>): void {
  useLayoutEffect(() => {
    if (!caret.current) return;
    input.current?.focus();
    input.current?.setSelectionRange(...caret.current);
  }, [input, caret]);
}

/** The list opens for what was typed before the field was whole, or closed while it was asked for. */
function useOpenOnArrival(
  input: RefObject<HTMLInputElement | null>,
  text: string,
  options: readonly Option[],
): void {
  const state = use(ComboBoxStateContext);
  const combo = useRef(state);
  useEffect(() => {
    combo.current = state;
  });
  const arrived = options.map(({ id }) => id).join();
  const isTyped = text.trim().length >= SHORTEST_TEXT;
  useEffect(() => {
    if (arrived && isTyped && document.activeElement === input.current)
      combo.current?.open(null, 'input');
  }, [arrived, isTyped, input]);
}
