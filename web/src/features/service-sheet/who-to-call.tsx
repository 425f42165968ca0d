import type { ReactElement, ReactNode } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { bindGuillemets, formatPhone } from '../../messages/fr/format';
import { sheet } from '../../messages/fr/sheet';
import { wordOf } from '../../messages/fr/vocabulary';
import { MOBILISATION, MOBILISERS } from '../../messages/fr/vocabulary-sheet';
import { ContactWays } from '../../ui/contact-ways';
import { Facts, SheetSection } from '../../ui/sheet';

const words = sheet.who;

/** What this part says of a solution. */
export type ReachedService = Pick<
  ServiceSheet,
  | 'contact'
  | 'contact_nom_prenom'
  | 'modes_mobilisation'
  | 'mobilisable_par'
  | 'modalite_entree'
  | 'mobilisation_precisions'
> & { readonly structure: Pick<ServiceSheet['structure'], 'site_web' | 'telephone'> };

type WhoToCallProps = { service: ReachedService; addNumber: ReactNode };

export function WhoToCall({ service, addNumber }: WhoToCallProps): ReactElement {
  const { contact } = service;
  const { site_web: site, telephone: structurePhone } = service.structure;
  const isOtherPhone =
    structurePhone !== null && formatPhone(structurePhone) !== formatPhone(contact.telephone ?? '');
  return (
    <SheetSection id="qui-appeler" title={words.title}>
      <p>{bindGuillemets(contact.explication)}</p>
      <ContactWays
        phone={contact.telephone}
        phoneText={contact.telephone ? formatPhone(contact.telephone) : ''}
        mail={contact.courriel}
        link={contact.lien}
        linkText={contact.lien ?? ''}
      />
      <Facts
        facts={[
          { label: words.person, value: service.contact_nom_prenom },
          {
            label: words.how,
            value: (service.modes_mobilisation ?? [])
              .map((slug) => wordOf(MOBILISATION, slug))
              .join(', '),
          },
          {
            label: words.by,
            value: (service.mobilisable_par ?? [])
              .map((slug) => wordOf(MOBILISERS, slug))
              .join(', '),
          },
          { label: sheet.howMuch.entry, value: bindGuillemets(service.modalite_entree) },
          {
            label: sheet.bring.more,
            value:
              service.mobilisation_precisions === service.modalite_entree
                ? null
                : bindGuillemets(service.mobilisation_precisions),
          },
          { label: words.site, value: site ? <a href={site}>{site}</a> : null },
        ]}
      />
      {isOtherPhone ? (
        <div className="papier-seul">
          <Facts facts={[{ label: words.structurePhone, value: formatPhone(structurePhone) }]} />
        </div>
      ) : null}
      {contact.origine === 'service' && contact.telephone ? null : (
        <div className="ecran-seul">{addNumber}</div>
      )}
    </SheetSection>
  );
}
