import type { ReactElement } from 'react';
import { packFile } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import styles from './coverage.module.css';
import type { CoverageParams } from './coverage-params';

const FORMATS = ['pdf', 'xlsx'] as const;

type PackFilesProps = {
  readonly question: Pick<CoverageParams, 'territoire' | 'mode' | 'minutes' | 'withUnconfirmed'>;
  /** A kept scenario, to be joined. */
  readonly scenario?: string;
};

/** The pack of the meeting: to print, and its figures. */
export function PackFiles({ question, scenario }: PackFilesProps): ReactElement {
  return (
    <ul className={styles.files}>
      {FORMATS.map((format) => (
        <li key={format}>
          <a href={packFile(question, format, scenario)} download>
            {coverage.pack.formats[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
