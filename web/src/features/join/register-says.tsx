import type { ReactElement } from 'react';
import { join } from '../../messages/fr/join';
import { Notice } from '../../ui/notice';
import type { Checked } from './siret-check';

const words = join.register;

/** What the State's register says of a SIRET. */
export function RegisterSays({
  company,
}: {
  company: NonNullable<Checked['company']>;
}): ReactElement {
  const { etat, fermee_le } = company;
  const text = etat === 'cessee' ? words.found.cessee(fermee_le) : words.found[etat];
  const isSure = etat === 'active';
  return (
    <Notice
      title={text}
      level={3}
      role="alert"
      tone={isSure ? 'info' : 'attention'}
      icon={isSure ? 'check' : 'warning'}
      isCompact
    />
  );
}
