import type { ReactElement } from 'react';
import type { EditedSheet } from '../../api/edition';
import { editSheet } from '../../messages/fr/edit-sheet';
import { shell } from '../../messages/fr/shell';
import { Notice } from '../../ui/notice';
import { useDraft } from './draft/use-draft';
import styles from './edit-sheet.module.css';
import type { EditSlots } from './edit-slots';
import { EditorHead } from './editor-head';
import { EditorPanels } from './editor-panels';
import { ConflictView } from './publish/conflict-view';
import { OutcomeNotice } from './publish/outcome-notice';
import { PublishBar } from './publish/publish-bar';
import { Requests } from './publish/requests';
import { type Outcome, usePublish } from './publish/use-publish';
import { QualityPanel } from './quality-panel';
import { SheetContext } from './sheet-context';
import { SheetForm } from './forms/sheet-form';

type EditorProps = {
  readonly sheet: EditedSheet;
  readonly compteId: string;
  readonly outcome: Outcome | null;
  readonly slots: EditSlots;
  readonly onDone: (outcome: Outcome | null) => void;
};

/** The form, what it makes of the public sheet, and what becomes of it. */
export function Editor({ sheet, compteId, outcome, slots, onDone }: EditorProps): ReactElement {
  const draft = useDraft(sheet, compteId);
  const { keeper, state } = draft;
  const { publishing, conflict, isFieldError } = usePublish({ sheet, draft, onDone });
  const champs = { ...sheet.champs, ...state.typed };
  const editing = {
    sheet,
    champs,
    errorOf: (champ: string) => state.errors.find((one) => one.champ === champ)?.message,
    change: (fields: Readonly<Record<string, unknown>>) => keeper.type(fields),
    leave: () => keeper.flush(),
  };
  const publish = (submits: boolean): void =>
    publishing.mutate({ version: draft.version, champs: state.typed, submits });
  return (
    <SheetContext value={editing}>
      <title>{shell.title(sheet.titre || editSheet.untitled)}</title>
      <EditorHead sheet={sheet} />
      {outcome ? <OutcomeNotice outcome={outcome} /> : null}
      {sheet.brouillon?.depasse && !conflict ? (
        <Notice isCompact title={editSheet.stale.title}>
          <p>{editSheet.stale.text}</p>
        </Notice>
      ) : null}
      <Requests sheet={sheet} onTakeBack={(fields) => keeper.type(fields)} />
      {conflict ? (
        <ConflictView
          conflict={conflict}
          isBusy={publishing.isPending}
          onLeave={() => publishing.reset()}
          onChoose={(theirs) => {
            const mine = Object.entries(state.typed).filter(([champ]) => !theirs.includes(champ));
            const champs = Object.fromEntries(mine);
            publishing.mutate({ version: conflict.version, champs, submits: false });
          }}
        />
      ) : null}
      <EditorPanels
        form={
          <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
            <SheetForm objet={sheet.objet} />
          </form>
        }
        preview={slots.preview(sheet, champs)}
        quality={state.quality ? <QualityPanel quality={state.quality} /> : null}
        history={slots.history(sheet, ({ publies, en_attente }) =>
          onDone({ publies, en_attente, publiee: sheet.publiee, demande: null }),
        )}
      />
      {/* Publishing again would only be refused again: the choices come first. */}
      {conflict ? null : (
        <PublishBar
          sheet={sheet}
          draft={draft}
          publishing={publishing}
          isFieldError={isFieldError}
          onPublish={publish}
          onDropped={() => onDone(null)}
        />
      )}
    </SheetContext>
  );
}
