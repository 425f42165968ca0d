import type { ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { amountsOf, amountText, durationOf, weekHoursOf } from '../../messages/fr/scheme-facts';
import { sheet } from '../../messages/fr/sheet';
import { FEES, wordOf } from '../../messages/fr/vocabulary';
import { Facts, SheetSection } from '../../ui/sheet';
import { SourceLink } from '../../ui/source-link';

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
  | 'dispositif_fiche'
>;

export function HowMuch({ service }: { service: PricedService }): ReactElement {
  const { source_annee: year, remuneration: pay } = service;
  const facts = [
    { label: words.duration, value: durationOf(service) },
    { label: words.hours, value: weekHoursOf(service) },
    { label: words.pay, value: pay && year ? `${pay} ${words.payYear(year)}` : pay },
    ...amountsOf(service).map((amount) => ({
      label: amount.libelle,
      value: (
        <>
          {amountText(amount)} (
          <SourceLink name={amount.source.nom} url={amount.source.url} />)
        </>
      ),
    })),
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
