import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { eligibilityQuery, type Asker } from '../../api/queries';
import { relationLines } from '../../messages/fr/relations';
import { sheet } from '../../messages/fr/sheet';
import { Disclosure } from '../../ui/disclosure';
import { RelationList } from '../../ui/relation-list';
import { SheetSection } from '../../ui/sheet';

const words = sheet.relations;

type RelationsProps = { service: ServiceSheet; asker: Asker; trail: string };

/** What entering changes for this person first, then everything the scheme is tied to. */
export function Relations({ service, asker, trail }: RelationsProps): ReactElement | null {
  const forPerson = useQuery(eligibilityQuery(service.id, asker)).data?.relations ?? [];
  const all = service.dispositif_fiche?.relations ?? [];
  const lines = (relations: typeof all) =>
    relationLines(relations, service.dispositif).map((line) => ({ ...line, to: line.to + trail }));
  if (all.length === 0) return null;
  return (
    <SheetSection id="relations" title={words.title}>
      {forPerson.length > 0 ? (
        <>
          <p>{words.forThisPerson}</p>
          <RelationList relations={lines(forPerson)} sourceLabel={sheet.sources.see} />
        </>
      ) : null}
      <Disclosure summary={words.all(all.length)} open={forPerson.length === 0}>
        <RelationList relations={lines(all)} sourceLabel={sheet.sources.see} />
      </Disclosure>
    </SheetSection>
  );
}
