import type { ReactElement, ReactNode } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { VERDICTS } from '../../messages/fr/eligibility';
import { bindGuillemets } from '../../messages/fr/format';
import { durationOf, weekHoursOf } from '../../messages/fr/scheme-facts';
import { selection } from '../../messages/fr/selection';
import { Status } from '../../ui/status';
import { ScrollRegion } from '../../ui/scroll-region';
import { feesOf, nextDateOf, payOf, placeOf, type Candidate } from './candidate';
import { Contact } from './contact';
import styles from './compare.module.css';

const words = selection.compare;

type Row = { readonly label: string; readonly valueOf: (service: ServiceSheet) => ReactNode };

const ROWS: readonly Row[] = [
  { label: words.rows.where, valueOf: placeOf },
  { label: words.rows.when, valueOf: nextDateOf },
  { label: words.rows.duration, valueOf: durationOf },
  { label: words.rows.hours, valueOf: weekHoursOf },
  { label: words.rows.pay, valueOf: payOf },
  { label: words.rows.fees, valueOf: feesOf },
  { label: words.rows.entry, valueOf: (service) => bindGuillemets(service.modalite_entree) },
  { label: words.rows.contact, valueOf: (service) => <Contact service={service} /> },
];

export function Compare({ candidates }: { candidates: readonly Candidate[] }): ReactElement {
  const readable = candidates.flatMap(({ id, service, eligibility }) =>
    service ? [{ id, service, eligibility }] : [],
  );
  return (
    <section className={`${styles.compare} ecran-seul`} aria-labelledby="comparer">
      <h2 id="comparer">{words.title}</h2>
      <ScrollRegion label={words.label}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              {readable.map(({ id, service }) => (
                <th key={id} scope="col">
                  {service.nom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.rows.verdict}</th>
              {readable.map(({ id, eligibility }) => (
                <td key={id}>{eligibility ? verdictOf(eligibility.verdict) : null}</td>
              ))}
            </tr>
            {ROWS.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {readable.map(({ id, service }) => (
                  <td key={id}>{row.valueOf(service) ?? <i>{words.unknown}</i>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function verdictOf(verdict: keyof typeof VERDICTS): ReactNode {
  const { tone, label } = VERDICTS[verdict];
  return <Status tone={tone}>{label}</Status>;
}
