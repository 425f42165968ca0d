import type { ReactElement } from 'react';
import type { StructureSheet as Structure } from '../../api/contract';
import { formatPhone } from '../../messages/fr/format';
import { sayHours } from '../../messages/fr/hours';
import { sheet } from '../../messages/fr/sheet';
import { ContactWays } from '../../ui/contact-ways';
import { Facts, SheetSection } from '../../ui/sheet';

/** What this part says of a structure. */
export type PlacedStructure = Pick<
  Structure,
  | 'adresse'
  | 'complement_adresse'
  | 'code_postal'
  | 'commune'
  | 'telephone'
  | 'courriel'
  | 'site_web'
  | 'horaires_accueil'
  | 'siret'
>;

type PlaceProps = { readonly structure: PlacedStructure; readonly id?: string };

/** Where it is, when it is open, and how to reach it. */
export function Place({ structure, id = 'contact' }: PlaceProps): ReactElement {
  const { telephone, courriel, site_web: site, horaires_accueil: hours } = structure;
  const town = [structure.code_postal, structure.commune].filter(Boolean).join(' ');
  const address = [structure.adresse, structure.complement_adresse, town]
    .filter(Boolean)
    .join(', ');
  return (
    <SheetSection id={id} title={sheet.who.title}>
      <p>{address || sheet.where.unknown}</p>
      {telephone || courriel || site ? (
        <ContactWays
          phone={telephone}
          phoneText={telephone ? formatPhone(telephone) : ''}
          mail={courriel}
          link={site}
          linkText={site ?? ''}
        />
      ) : (
        <p>{sheet.who.none}</p>
      )}
      <Facts
        facts={[
          { label: sheet.when.hours, value: hours && sayHours(hours) },
          { label: sheet.structure.siret, value: structure.siret },
        ]}
      />
    </SheetSection>
  );
}
