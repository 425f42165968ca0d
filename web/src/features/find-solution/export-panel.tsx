import type { ReactElement } from 'react';
import { embedLine } from '../../api/embed-line';
import { embedWords } from '../../messages/fr/embed';
import { exportWords } from '../../messages/fr/exports';
import { parisToday } from '../../messages/fr/format';
import { EmbedCode } from '../../ui/embed-code';
import { ExportLinks } from '../../ui/export-links';
import { exportQuery } from './export-query';
import styles from './facet-panel.module.css';
import { paramsOfSearch, type Search } from '../../api/search-params';

/** Every result in one file, each format by its link. */
export function ExportPanel({ search }: { search: Search }): ReactElement {
  return (
    <>
      <h3 className={styles.legend}>{exportWords.title}</h3>
      <p>{exportWords.note}</p>
      <ExportLinks
        label={exportWords.title}
        query={exportQuery(search, parisToday())}
        formats={exportWords.formats}
        directory={exportWords.directory}
      />
      <EmbedCode
        html={embedLine(paramsOfSearch({ ...search, eligibleOnly: false, page: 1 }), {
          origin: window.location.origin,
          title: embedWords.title(null),
        })}
        words={embedWords.code}
      />
    </>
  );
}
