import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { type MyStructure, mySheetsQuery } from '../../api/edition';
import { errorText } from '../../api/error-text';
import { errors } from '../../messages/fr/errors';
import { mySheets } from '../../messages/fr/my-sheets';
import { shell } from '../../messages/fr/shell';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import { AddService } from './add-service';
import styles from './my-sheets.module.css';
import { ServiceCard } from './service-card';
import { Steps } from './steps';

const words = mySheets;

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** Everything one edits, each with what to do next. */
export function MySheetsScreen(): ReactElement {
  const query = useQuery(mySheetsQuery);
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {({ structures }) => (
          <>
            <title>{shell.title(words.title)}</title>
            <SheetHead kicker={words.kicker} title={words.title} subtitle={words.subtitle} />
            {structures.length === 0 ? <NoSheet /> : null}
            {structures.map((structure) => (
              <StructureBlock key={structure.id} structure={structure} />
            ))}
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function NoSheet(): ReactElement {
  return (
    <Notice title={words.none.title}>
      <p>{words.none.text}</p>
      <div>
        <ButtonLink look="primary" to="/rejoindre">
          {words.none.join}
        </ButtonLink>
      </div>
    </Notice>
  );
}

function StructureBlock({ structure }: { structure: MyStructure }): ReactElement {
  const { id, nom, services, statut } = structure;
  const at = encodeURIComponent(id);
  return (
    <section className={styles.structure} aria-labelledby={`structure-${id}`}>
      <div className={styles.head}>
        <h2 id={`structure-${id}`}>{nom}</h2>
        <div className={styles.links}>
          <ButtonLink small icon="pencil" to={`/mes-fiches/structures/${at}`}>
            {words.structure.edit}
          </ButtonLink>
          <ButtonLink small icon="person" to={`/mes-fiches/structures/${at}/membres`}>
            {words.structure.members}
          </ButtonLink>
          {statut === 'publie' ? (
            <ButtonLink small look="quiet" to={`/structures/${at}`}>
              {words.structure.see}
            </ButtonLink>
          ) : null}
        </div>
      </div>
      <Steps sheet={structure} />
      {services.length === 0 ? <p>{words.structure.noService}</p> : null}
      <ul className={styles.services}>
        {services.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} />
          </li>
        ))}
      </ul>
      <AddService structureId={id} />
    </section>
  );
}
