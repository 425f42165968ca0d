import type { ReactElement } from 'react';
import { overlays } from '../../../messages/fr/coverage-overlays';
import styles from '../coverage.module.css';
import { DemandTable } from './demand-table';
import { PermanencesTable } from './permanences-table';
import type { Overlays } from './use-overlays';

type OverlayTablesProps = {
  readonly overlay: Overlays;
  readonly onPoint: (code: string) => void;
};

/** Beneath the map, everything that is drawn over it. */
export function OverlayTables({ overlay, onPoint }: OverlayTablesProps): ReactElement {
  const { permanences, demand } = overlay;
  return (
    <>
      {permanences ? (
        <section className={styles.partOfSheet} aria-labelledby="permanences">
          <h2 id="permanences">{overlays.permanences.title}</h2>
          <PermanencesTable answer={permanences} onPoint={onPoint} />
        </section>
      ) : null}
      {demand ? (
        <section className={styles.partOfSheet} aria-labelledby="demande">
          <h2 id="demande">{overlays.demandTitle}</h2>
          <DemandTable demand={demand} onPoint={onPoint} />
        </section>
      ) : null}
    </>
  );
}
