import { useId, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import styles from './field.module.css';

type TextFieldProps = Omit<ComponentProps<'input'>, 'className' | 'id'> & {
  label: string;
  help?: string;
  error?: string;
};

export function TextField({ label, help, error, ...rest }: TextFieldProps): ReactElement {
  const id = useId();
  const describedBy = [help ? `${id}-aide` : '', error ? `${id}-erreur` : ''].join(' ').trim();
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
      <input
        className={styles.input}
        id={id}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
      {error ? (
        <p className={styles.error} id={`${id}-erreur`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'id'> & {
  label: string;
  help?: string;
};

export function TextArea({ label, help, ...rest }: TextAreaProps): ReactElement {
  const id = useId();
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
      <textarea
        className={styles.input}
        id={id}
        rows={3}
        aria-describedby={help ? `${id}-aide` : undefined}
        {...rest}
      />
    </div>
  );
}

type SelectProps = Omit<ComponentProps<'select'>, 'className' | 'id'> & {
  label: string;
  children: ReactNode;
};

export function SelectField({ label, children, ...rest }: SelectProps): ReactElement {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select className={styles.input} id={id} {...rest}>
        {children}
      </select>
    </div>
  );
}
