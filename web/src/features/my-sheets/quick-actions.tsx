import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { confirmService, takeBackConfirmation } from '../../api/client.gen';
import type { MyService } from '../../api/edition';
import { errorText } from '../../api/error-text';
import { mySheets } from '../../messages/fr/my-sheets';
import { Button } from '../../ui/button';
import { ClosePanel } from './close-panel';
import styles from './my-sheets.module.css';
import { PlacesPanel } from './places-panel';
import { SessionsPanel } from './sessions-panel';
import type { Deed, Done } from './deed';

const words = mySheets.quick;

const PANELS = { places: PlacesPanel, close: ClosePanel, cancel: SessionsPanel } as const;

type PanelName = keyof typeof PANELS;

const NAMES: readonly PanelName[] = ['places', 'close', 'cancel'];

/** What is said of a solution from a phone: two taps each, and a way back. */
export function QuickActions({ service }: { service: MyService }): ReactElement {
  const [open, setOpen] = useState<PanelName | null>(null);
  const { say, doing, done, isUndone } = useDeeds(service.id);
  const Panel = open === null ? null : PANELS[open];
  const confirm: Deed = async () => {
    const { id } = await confirmService({ id: service.id, body: { famille: 'tout' } });
    const undo = id && (() => takeBackConfirmation({ id: service.id, confirmationId: id }));
    return { text: words.exactDone(new Date()), undo: undo || null };
  };
  const about = <span className="hors-ecran">{mySheets.about(service.nom)}</span>;
  return (
    <div className={styles.quick}>
      <div className={styles.actions}>
        <Button
          small
          look="primary"
          icon="check"
          disabled={doing.isPending}
          onClick={() => say(confirm)}
        >
          {words.exact}
          {about}
        </Button>
        {NAMES.filter((name) => name !== 'cancel' || service.permanences.length > 0).map((name) => (
          <Button
            key={name}
            small
            aria-expanded={open === name}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {words[name]}
            {about}
          </Button>
        ))}
      </div>
      {Panel ? (
        <Panel
          service={service}
          isBusy={doing.isPending}
          onSay={(deed) => {
            setOpen(null);
            say(deed);
          }}
        />
      ) : null}
      <Outcome done={done} isUndone={isUndone} isBusy={doing.isPending} onUndo={say} />
      {doing.isError ? <p role="alert">{errorText(doing.error)}</p> : null}
    </div>
  );
}

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

type OutcomeProps = {
  readonly done: Done | null;
  readonly isUndone: boolean;
  readonly isBusy: boolean;
  readonly onUndo: (deed: Deed) => void;
};

function Outcome({ done, isUndone, isBusy, onUndo }: OutcomeProps): ReactElement {
  const undo = done?.undo ?? null;
  return (
    <div className={styles.outcome}>
      <output>{isUndone ? words.undone : (done?.text ?? '')}</output>
      {undo && !isUndone ? (
        <Button
          key={done?.text}
          small
          look="quiet"
          disabled={isBusy}
          ref={takeFocus}
          onClick={() =>
            onUndo(async () => {
              await undo();
              return null;
            })
          }
        >
          {words.undo}
        </Button>
      ) : null}
    </div>
  );
}

/** One deed at a time: what it did is said, and can be undone. */
function useDeeds(serviceId: string) {
  const client = useQueryClient();
  const doing = useMutation({
    mutationFn: (deed: Deed) => deed(),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['my-sheets'] });
      void client.invalidateQueries({ queryKey: ['service', serviceId] });
    },
  });
  const isUndone = doing.isSuccess && doing.data === null;
  return { say: doing.mutate, doing, done: doing.data ?? null, isUndone };
}
