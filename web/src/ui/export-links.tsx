import type { ReactElement } from 'react';
import styles from './export-links.module.css';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'geojson', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type ExportLinksProps = {
  readonly label: string;
  readonly query: URLSearchParams;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  /** The directory to print. */
  readonly directory: string;
};

/** One file a format: plain links, which the browser downloads by itself. */
export function ExportLinks({ label, query, formats, directory }: ExportLinksProps): ReactElement {
  return (
    <ul className={styles.links} aria-label={label}>
      {EXPORT_FORMATS.map((format) => (
        <li key={format}>
          <a href={`/api/v1/exports/services.${format}?${query.toString()}`} download>
            {formats[format]}
          </a>
        </li>
      ))}
      <li>
        <a href={`/api/v1/exports/annuaire.pdf?${query.toString()}`} download>
          {directory}
        </a>
      </li>
    </ul>
  );
}
