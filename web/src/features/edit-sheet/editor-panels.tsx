import { useState, type ReactElement, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { editSheet } from '../../messages/fr/edit-sheet';
import { useMedia } from '../../ui/use-media';
import styles from './edit-sheet.module.css';

const words = editSheet.tabs;
const WIDE = '(min-width: 62.5rem)';

type EditorPanelsProps = {
  readonly form: ReactNode;
  readonly preview: ReactNode;
  /** Null: nobody advises on this kind of sheet. */
  readonly quality: ReactNode;
  readonly history: ReactNode;
};

/** The form, and beside it on a wide screen (behind a tab on a small one) what it gives. */
export function EditorPanels({ form, ...aside }: EditorPanelsProps): ReactElement {
  const isWide = useMedia(WIDE);
  const [narrow, setNarrow] = useState('write');
  const panels = [
    { id: 'preview', label: words.preview, content: aside.preview },
    ...(aside.quality === null
      ? []
      : [{ id: 'quality', label: words.quality, content: aside.quality }]),
    { id: 'history', label: words.history, content: aside.history },
  ];
  const write = { id: 'write', label: words.write, content: form };
  if (!isWide) {
    return <Panels panels={[write, ...panels]} selected={narrow} onSelect={setNarrow} />;
  }
  return (
    <div className={styles.columns}>
      <div>{form}</div>
      <div className={styles.aside}>
        <Panels panels={panels} />
      </div>
    </div>
  );
}

type Panel = { readonly id: string; readonly label: string; readonly content: ReactNode };

type PanelsProps = {
  readonly panels: readonly Panel[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
};

function Panels({ panels, selected, onSelect }: PanelsProps): ReactElement {
  const choice =
    selected === undefined
      ? {}
      : { selectedKey: selected, onSelectionChange: (key: unknown) => onSelect?.(String(key)) };
  return (
    <Tabs {...choice}>
      <TabList className={styles.tabs} aria-label={words.list}>
        {panels.map(({ id, label }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {label}
          </Tab>
        ))}
      </TabList>
      {panels.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
