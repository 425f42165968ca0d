import type { Eligibilite, Occurrence, ServiceSheet } from '../../api/contract';
import { amountsOf, amountText } from '../../messages/fr/scheme-facts';
import { sheet } from '../../messages/fr/sheet';
import { FEES, wordOf } from '../../messages/fr/vocabulary';

/** One solution of the selection, as far as it could be read. */
export type Candidate = {
  readonly id: string;
  readonly service: ServiceSheet | null;
  readonly error: Error | null;
  readonly eligibility: Eligibilite | null;
};

export function placeOf(service: ServiceSheet): string {
  const town = [service.code_postal, service.commune].filter(Boolean).join(' ');
  return [service.adresse, town].filter(Boolean).join(', ') || sheet.where.unknown;
}

export function nextDateOf(service: ServiceSheet): string | null {
  const dates = [
    ...service.permanences.flatMap((permanence) => permanence.prochaines_dates),
    ...(service.horaires?.prochaines_dates ?? []),
  ];
  const [next] = dates.toSorted((a: Occurrence, b: Occurrence) => a.date.localeCompare(b.date));
  if (next) return sheet.when.date(next.date, next.debut, next.fin, next.incertaine);
  return service.prochaine_entree ? sheet.when.entry(service.prochaine_entree) : null;
}

export function payOf(service: ServiceSheet): string | null {
  const amounts = amountsOf(service).map(
    (amount) => `${amount.libelle}\u00a0: ${amountText(amount)}`,
  );
  return service.remuneration ?? (amounts.join('\u00a0; ') || null);
}

export function feesOf(service: ServiceSheet): string | null {
  const fees = [service.frais ? wordOf(FEES, service.frais) : '', service.frais_precisions];
  return fees.filter(Boolean).join('. ') || null;
}
