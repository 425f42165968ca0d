import type { ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { sheet } from '../../messages/fr/sheet';
import { Notice } from '../../ui/notice';

const words = sheet.standing;

/** Said first when the offer is not simply open. */
export function Standing({ service }: { service: ServiceSheet }): ReactElement | null {
  const { kind, jusqu_au: until, motif } = service.offre;
  if (kind === 'vivante' || kind === 'a_confirmer' || kind === 'sans_contact') return null;
  return (
    <Notice title={words.titles[kind]} tone="attention">
      {until ? <p>{words.until(until)}</p> : null}
      {motif ? <p>{motif}</p> : null}
    </Notice>
  );
}
