import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Campaign } from '../../api/campaigns';
import { closeCampaign, launchCampaign } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { campaigns as words } from '../../messages/fr/campaigns';
import { Button } from '../../ui/button';
import styles from './campaigns.module.css';

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** Launching and closing are asked twice: mails do not come back. */
export function CampaignActions({ campaign }: { campaign: Campaign }): ReactElement | null {
  const { id, statut, du } = campaign;
  const [isAsked, setAsked] = useState(false);
  const client = useQueryClient();
  const isToLaunch = statut === 'preparee';
  const acting = useMutation({
    mutationFn: () => (isToLaunch ? launchCampaign({ id }) : closeCampaign({ id })),
    onSettled: () => {
      setAsked(false);
      void client.invalidateQueries({ queryKey: ['campaign', id] });
      void client.invalidateQueries({ queryKey: ['campaigns'] });
    },
  });
  if (statut === 'close') return null;
  return (
    <div className={styles.actions}>
      {acting.isError ? <p role="alert">{errorText(acting.error)}</p> : null}
      {isAsked ? <p>{isToLaunch ? words.launchSure(du) : words.closeSure}</p> : null}
      <div className={styles.buttons}>
        {isAsked ? (
          <>
            <Button
              look="primary"
              ref={takeFocus}
              disabled={acting.isPending}
              onClick={() => acting.mutate()}
            >
              {isToLaunch ? words.launchYes : words.closeYes}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {words.no}
            </Button>
          </>
        ) : (
          <Button look={isToLaunch ? 'primary' : 'secondary'} onClick={() => setAsked(true)}>
            {isToLaunch ? words.launch : words.close}
          </Button>
        )}
      </div>
    </div>
  );
}
