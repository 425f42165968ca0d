import type { ReactElement, ReactNode } from 'react';
import styles from './checkbox.module.css';

type CheckboxProps = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  note?: string;
  children: ReactNode;
};

export function Checkbox({ checked, onChange, note, children }: CheckboxProps): ReactElement {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={checked} onChange={(e) => onChange(e.target.checked)} />
      <span className={styles.label}>{children}</span>
      {note ? <span className={styles.note}>{note}</span> : null}
    </label>
  );
}
