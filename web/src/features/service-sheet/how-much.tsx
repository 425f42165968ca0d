import type { ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { formatNumber } from '../../messages/fr/format';
import { sheet } from '../../messages/fr/sheet';
import { FEES, wordOf } from '../../messages/fr/vocabulary';
import { Facts, SheetSection } from '../../ui/sheet';

const words = sheet.howMuch;

/** What this part says of a solution. */
export type PricedService = Pick<
  ServiceSheet,
  | 'source_annee'
  | 'volume_horaire_hebdomadaire'
  | 'nombre_semaines'
  | 'remuneration'
  | 'duree'
  | 'frais'
  | 'frais_precisions'
  | 'liste_cej'
>;

export function HowMuch({ service }: { service: PricedService }): ReactElement {
  const {
    source_annee: year,
    volume_horaire_hebdomadaire: hours,
    nombre_semaines: weeks,
  } = service;
  const pay = service.remuneration;
  const facts = [
    { label: words.duration, value: service.duree ?? (weeks === null ? null : words.weeks(weeks)) },
    { label: words.hours, value: hours === null ? null : `${formatNumber(hours)} h` },
    { label: words.pay, value: pay && year ? `${pay} ${words.payYear(year)}` : pay },
    {
      label: words.fees,
      value: [service.frais ? wordOf(FEES, service.frais) : '', service.frais_precisions]
        .filter(Boolean)
        .join('. '),
    },
  ];
  const isEmpty = facts.every(({ value }) => !value);
  return (
    <SheetSection id="combien" title={words.title}>
      {isEmpty ? <p>{words.nothing}</p> : <Facts facts={facts} />}
      {service.liste_cej ? <p>{words.cej}</p> : null}
    </SheetSection>
  );
}
