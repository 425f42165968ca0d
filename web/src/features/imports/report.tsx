import type { ReactElement } from 'react';
import type { ImportReport } from '../../api/imports';
import { imports } from '../../messages/fr/imports';
import { Facts, SheetSection } from '../../ui/sheet';
import styles from './imports.module.css';

const words = imports.report;
const REASONS_SHOWN = 12;

// Some advice is for the command line; the screen has a field for it.
const isForScreen = (advice: string): boolean => !advice.includes('--');

type ReportProps = {
  /** Where the refused rows are. */
  readonly refusedHref: string;
  readonly title: string;
  readonly report: ImportReport;
};

/** What a run did, or would do, in sentences. */
export function Report({ refusedHref, title, report }: ReportProps): ReactElement {
  const { lignes, structures, services, refusees, refus, avertissements } = report;
  return (
    <SheetSection id="rapport" title={title}>
      <div className={styles.panel}>
        {report.deja_importe_le === null ? null : <p>{words.already(report.deja_importe_le)}</p>}
        <Facts
          facts={[
            { label: words.rows, value: String(lignes) },
            { label: words.structures, value: words.counted(structures) },
            { label: words.services, value: words.counted(services) },
            { label: words.refused, value: refusees === 0 ? words.noRefused : String(refusees) },
          ]}
        />
        {report.conseils.filter(isForScreen).map((conseil) => (
          <p key={conseil}>{conseil}</p>
        ))}
        <Reasons title={words.reasons} reasons={refus} />
        {refusees > 0 ? (
          <p>
            <a href={refusedHref} download>
              {words.download}
            </a>
          </p>
        ) : null}
        <Reasons title={words.remarks} reasons={avertissements} />
      </div>
    </SheetSection>
  );
}

type ReasonsProps = { readonly title: string; readonly reasons: ImportReport['refus'] };

function Reasons({ title, reasons }: ReasonsProps): ReactElement | null {
  if (reasons.length === 0) return null;
  const left = reasons.length - REASONS_SHOWN;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.reasons}>
        {reasons
          .slice(0, REASONS_SHOWN)
          .map(({ motif, nombre, ligne, colonne, exemple, suggestion }) => (
            <li key={`${colonne} ${motif}`}>
              <p>{exemple}</p>
              <p className={styles.help}>{words.reason(nombre, ligne, colonne)}</p>
              <p>{suggestion}</p>
            </li>
          ))}
      </ul>
      {left > 0 ? <p>{words.more(left)}</p> : null}
    </>
  );
}
