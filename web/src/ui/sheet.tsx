import type { ReactElement, ReactNode } from 'react';
import styles from './sheet.module.css';

export function Sheet({ children }: { children: ReactNode }): ReactElement {
  return <article className={styles.sheet}>{children}</article>;
}

type SheetHeadProps = {
  kicker: ReactNode;
  title: string;
  subtitle?: ReactNode;
  lead?: string;
  actions?: ReactNode;
};

export function SheetHead({
  kicker,
  title,
  subtitle,
  lead,
  actions,
}: SheetHeadProps): ReactElement {
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      <h1>{title}</h1>
      {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {actions ? <div className={`${styles.actions} ecran-seul`}>{actions}</div> : null}
    </header>
  );
}

type SheetSectionProps = { id: string; title: string; children: ReactNode };

export function SheetSection({ id, title, children }: SheetSectionProps): ReactElement {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

export type Fact = { readonly label: string; readonly value: ReactNode };

export function Facts({ facts }: { facts: readonly Fact[] }): ReactElement | null {
  const known = facts.filter(({ value }) => value !== null && value !== '' && value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
