import type { ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { bindGuillemets, formatPhone } from '../../messages/fr/format';
import { ContactWays } from '../../ui/contact-ways';

/** Whose number it is, then the number to dial, as on the sheet. */
export function Contact({ service }: { service: ServiceSheet }): ReactElement {
  const { explication, telephone, courriel } = service.contact;
  return (
    <>
      <span>{bindGuillemets(explication)}</span>
      <ContactWays
        phone={telephone}
        phoneText={telephone ? formatPhone(telephone) : ''}
        mail={courriel}
        link={null}
        linkText=""
      />
    </>
  );
}
