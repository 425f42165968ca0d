import type { ReactElement } from 'react';
import type { Relation } from '../../api/contract';
import { sheet } from '../../messages/fr/sheet';
import { RelationList } from '../../ui/relation-list';
import { SheetSection } from '../../ui/sheet';
import { relationLines } from '../../messages/fr/relations';

type RelationsProps = { relations: readonly Relation[]; dispositif: string | null };

export function Relations({ relations, dispositif }: RelationsProps): ReactElement | null {
  if (relations.length === 0) return null;
  return (
    <SheetSection id="relations" title={sheet.relations.title}>
      <RelationList
        relations={relationLines(relations, dispositif)}
        sourceLabel={sheet.sources.see}
      />
    </SheetSection>
  );
}
