import { useId, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import styles from './field.module.css';

type Around = {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
};

type AreaFieldProps = Omit<ComponentProps<'textarea'>, 'className' | 'id'> & Around;

/** Several lines of text, with what is wrong with them. */
export function AreaField({ label, help, error, ...rest }: AreaFieldProps): ReactElement {
  const id = useId();
  return (
    <Described id={id} label={label} help={help} error={error}>
      <textarea
        className={styles.input}
        id={id}
        rows={4}
        aria-describedby={describedBy(id, help, error)}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
    </Described>
  );
}

type OptionFieldProps = Omit<ComponentProps<'select'>, 'className' | 'id'> & Around;

/** One of a list, with what is wrong with it. */
export function OptionField(props: OptionFieldProps): ReactElement {
  const { label, help, error, children, ...rest } = props;
  const id = useId();
  return (
    <Described id={id} label={label} help={help} error={error}>
      <select
        className={styles.input}
        id={id}
        aria-describedby={describedBy(id, help, error)}
        aria-invalid={error ? true : undefined}
        {...rest}
      >
        {children}
      </select>
    </Described>
  );
}

function describedBy(id: string, help?: string, error?: string): string | undefined {
  return [help ? `${id}-aide` : '', error ? `${id}-erreur` : ''].join(' ').trim() || undefined;
}

type DescribedProps = Around & { readonly id: string; readonly children: ReactNode };

function Described({ id, label, help, error, children }: DescribedProps): ReactElement {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help ? (
        <p className={styles.help} id={`${id}-aide`}>
          {help}
        </p>
      ) : null}
      {children}
      {error ? (
        <p className={styles.error} id={`${id}-erreur`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
