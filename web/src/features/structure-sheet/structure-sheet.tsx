import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { StructureSheet as Structure } from '../../api/contract';
import { errorText } from '../../api/error-text';
import { structureQuery } from '../../api/queries';
import { useAsker } from '../../api/use-asker';
import { errors } from '../../messages/fr/errors';
import { parisToday } from '../../messages/fr/format';
import { provenanceFacts } from '../../messages/fr/provenance';
import { sheet } from '../../messages/fr/sheet';
import { shell } from '../../messages/fr/shell';
import { dispositifLabel, KINDS, wordOf } from '../../messages/fr/vocabulary';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { QueryView } from '../../ui/query-view';
import { Facts, Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { SourceLink } from '../../ui/source-link';
import { Place } from './place';
import styles from './structure-sheet.module.css';

const words = {
  loading: sheet.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

type StructureSheetProps = {
  readonly id: string;
  readonly renderActions: (structure: Structure) => ReactNode;
  /** Who does what there, for professionals. */
  readonly renderPeople: (structure: Structure) => ReactNode;
};

export function StructureSheet(props: StructureSheetProps): ReactElement {
  const { id, renderActions, renderPeople } = props;
  const query = useQuery(structureQuery(id));
  return (
    <Sheet>
      <BackLink label={sheet.back} />
      <QueryView query={query} words={words} errorText={errorText}>
        {(structure) => (
          <>
            <title>{shell.title(structure.nom)}</title>
            <SheetHead
              kicker={
                structure.type_structure
                  ? wordOf(KINDS, structure.type_structure)
                  : sheet.structure.title
              }
              title={structure.nom}
              subtitle={
                structure.gestionnaire
                  ? `${sheet.structure.manager} ${structure.gestionnaire}`
                  : undefined
              }
              actions={
                <>
                  <Button small icon="print" onClick={() => window.print()}>
                    {sheet.print}
                  </Button>
                  {renderActions(structure)}
                </>
              }
            />
            <Services structure={structure} />
            <Place structure={structure} />
            {renderPeople(structure)}
            <Origin structure={structure} />
            <p className="papier-seul">{sheet.printedOn(parisToday())}</p>
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function Services({ structure }: { structure: Structure }): ReactElement {
  const { trail } = useAsker();
  return (
    <SheetSection id="solutions" title={sheet.structure.services}>
      {structure.description ? <p>{structure.description}</p> : null}
      {structure.services.length === 0 ? <p>{sheet.structure.noServices}</p> : null}
      <ul className={styles.services}>
        {structure.services.map((service) => (
          <li key={service.id}>
            <Link to={`/solutions/${encodeURIComponent(service.id)}${trail}`}>{service.nom}</Link>
            {service.dispositif ? <p>{dispositifLabel(service.dispositif)}</p> : null}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function Origin({ structure }: { structure: Structure }): ReactElement {
  const { text, url, toConfirm } = provenanceFacts(structure);
  return (
    <SheetSection id="sources" title={sheet.sources.title}>
      <Facts
        facts={[
          { label: sheet.sources.source, value: <SourceLink name={text} url={url} /> },
          { label: sheet.sources.toConfirm, value: toConfirm },
        ]}
      />
      <p>{sheet.sources.updated(structure.date_maj)}</p>
    </SheetSection>
  );
}
