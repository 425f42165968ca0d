import type { ReactElement } from 'react';
import type { ImportState } from '../../api/imports';
import { imports as words } from '../../messages/fr/imports';
import { Facts, SheetSection } from '../../ui/sheet';

/** What undoing did, and what it left. */
export function Undone({ bilan }: { bilan: NonNullable<ImportState['bilan']> }): ReactElement {
  const { structures_gardees, services_gardes, champs_gardes } = bilan;
  const kept = structures_gardees + services_gardes + champs_gardes;
  return (
    <SheetSection id="bilan" title={words.undone.title}>
      <Facts
        facts={[
          { label: words.undone.structures, value: String(bilan.structures_retirees) },
          { label: words.undone.services, value: String(bilan.services_retires) },
          { label: words.undone.fields, value: String(bilan.champs_remis) },
          {
            label: words.undone.kept,
            value:
              kept === 0
                ? null
                : words.undone.keptText(structures_gardees, services_gardes, champs_gardes),
          },
        ]}
      />
    </SheetSection>
  );
}
