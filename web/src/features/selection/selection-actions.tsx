import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { errorText } from '../../api/error-text';
import { fetchSelectionPdf } from '../../api/mutations';
import type { Asker } from '../../api/queries';
import { TRAVEL_MODES, travelModeIn, type TravelMode } from '../../api/travel-modes';
import { selection } from '../../messages/fr/selection';
import { travelChoice } from '../../messages/fr/travel-choice';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { download } from '../../ui/download';
import { shareLink } from './shared-ids';
import styles from './selection-actions.module.css';

const words = selection.actions;

const TITLE_MOST = 100;

type SelectionActionsProps = {
  ids: readonly string[];
  asker: Asker;
  onMode: (mode: TravelMode | null) => void;
  onClear: () => void;
};

export function SelectionActions(props: SelectionActionsProps): ReactElement {
  const { ids, asker, onMode, onClear } = props;
  const [title, setTitle] = useState('');
  const [shared, setShared] = useState<'no' | 'copied' | 'refused'>('no');
  const pdf = useMutation({
    mutationFn: fetchSelectionPdf,
    onSuccess: (file) => download(file, words.pdfFile),
  });
  const link = shareLink(window.location.origin, ids);
  const share = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setShared('copied');
    } catch {
      // Refused by the browser: the link is shown instead.
      setShared('refused');
    }
  };
  return (
    <div className={`${styles.actions} ecran-seul`}>
      <div className={styles.fields}>
        <TextField
          label={words.pdfTitle}
          help={words.pdfTitleHelp}
          maxLength={TITLE_MOST}
          autoComplete="off"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {asker.commune ? (
          <SelectField
            label={words.pdfMode}
            value={asker.mode ?? ''}
            onChange={(event) => onMode(travelModeIn(event.currentTarget.value))}
          >
            <option value="">{words.pdfNoMode}</option>
            {TRAVEL_MODES.map((mode) => (
              <option key={mode} value={mode}>
                {travelChoice.modes[mode]}
              </option>
            ))}
          </SelectField>
        ) : null}
      </div>
      <div className={styles.buttons}>
        <Button look="primary" icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button
          icon="download"
          disabled={pdf.isPending}
          onClick={() => pdf.mutate({ ids, asker, title: title.trim() })}
        >
          {pdf.isPending ? words.pdfBusy : words.pdf}
        </Button>
        <Button icon="share" onClick={() => void share()}>
          {words.share}
        </Button>
        <Button look="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      <div aria-live="polite">
        {shared === 'copied' ? <p>{words.copied}</p> : null}
        {shared === 'refused' ? (
          <p>
            {words.copyFailed} <code>{link}</code>
          </p>
        ) : null}
        {pdf.isError ? <p className={styles.failed}>{errorText(pdf.error)}</p> : null}
      </div>
    </div>
  );
}
