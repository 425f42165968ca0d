import type { ReactElement } from 'react';
import type { Champs, EditedSheet } from '../../../api/edition';
import { fieldLabel } from '../../../messages/fr/edit-fields';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { formatDate } from '../../../messages/fr/format';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Facts } from '../../../ui/sheet';
import { ValueView } from '../value-view';
import styles from './publish.module.css';

const words = editSheet.requests;

type RequestsProps = {
  readonly sheet: EditedSheet;
  readonly onTakeBack: (champs: Champs) => void;
};

/** What waits for the manager of the territory, and what was refused, with the reason. */
export function Requests({ sheet, onTakeBack }: RequestsProps): ReactElement | null {
  if (sheet.propositions.length === 0) return null;
  return (
    <div className={styles.requests}>
      {sheet.propositions.map(({ id, nature, statut, champs, auteur, cree_le, motif }) => {
        const isRefused = statut === 'refusee';
        const isFirst = nature === 'premiere_publication';
        const title = isRefused ? words.refused : isFirst ? words.first : words.pending;
        return (
          <Notice key={id} title={title} isCompact tone={isRefused ? 'attention' : 'info'}>
            <p>{words.asked(formatDate(cree_le), auteur)}</p>
            {motif === null ? null : <p>{words.why(motif)}</p>}
            {isFirst ? null : (
              <Facts
                facts={Object.entries(champs).map(([champ, value]) => ({
                  label: fieldLabel(champ),
                  value: <ValueView champ={champ} value={value} />,
                }))}
              />
            )}
            {isRefused && !isFirst ? (
              <div>
                <Button small onClick={() => onTakeBack(champs)}>
                  {words.takeBack}
                </Button>
              </div>
            ) : null}
          </Notice>
        );
      })}
    </div>
  );
}
