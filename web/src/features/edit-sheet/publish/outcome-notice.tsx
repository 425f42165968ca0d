import { useEffect, useRef, type ReactElement } from 'react';
import { fieldLabel } from '../../../messages/fr/edit-fields';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { Notice } from '../../../ui/notice';
import type { Outcome } from './use-publish';
import styles from './publish.module.css';

const words = editSheet.publish;

const namesOf = (fields: readonly string[]): readonly string[] => [
  ...new Set(fields.map(fieldLabel)),
];

/** What is public now, and what awaits the manager of the territory. */
export function OutcomeNotice({ outcome }: { outcome: Outcome }): ReactElement {
  const { publies, en_attente, publiee, demande } = outcome;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const lines = [
    publies.length > 0 ? (publiee ? words.now : words.kept)(namesOf(publies)) : '',
    en_attente.length > 0 ? words.waiting(namesOf(en_attente)) : '',
    demande === 'soumis' ? words.submitted : '',
    demande === 'publie' ? words.published : '',
  ].filter(Boolean);
  return (
    <div ref={box} tabIndex={-1} className={styles.outcome}>
      <Notice title={lines.length === 0 ? words.nothingTitle : words.done} icon="check">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {lines.length === 0 ? <p>{words.nothing}</p> : null}
      </Notice>
    </div>
  );
}
