import type { ReactElement, ReactNode } from 'react';
import type { Fraicheur, ServiceSheet } from '../../api/contract';
import { provenanceFacts } from '../../messages/fr/provenance';
import { sheet } from '../../messages/fr/sheet';
import { Facts, SheetSection } from '../../ui/sheet';
import { SourceLink } from '../../ui/source-link';

type SourcesProps = { sheet: ServiceSheet; freshness: Fraicheur; confirm: ReactNode };

export function Sources({ sheet: service, freshness, confirm }: SourcesProps): ReactElement {
  const { text, url, ...facts } = provenanceFacts(service);
  return (
    <SheetSection id="sources" title={sheet.sources.title}>
      <p>{freshness.texte}</p>
      {confirm}
      <Facts
        facts={[
          { label: sheet.sources.source, value: <SourceLink name={text} url={url} /> },
          { label: sheet.sources.toConfirm, value: facts.toConfirm },
        ]}
      />
      <p>{sheet.sources.updated(service.date_maj)}</p>
    </SheetSection>
  );
}
