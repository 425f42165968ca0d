import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { StructureSheet as Structure } from '../../api/contract';
import { errorText } from '../../api/error-text';
import { structureQuery } from '../../api/queries';
import { useAsker } from '../../api/use-asker';
import { errors } from '../../messages/fr/errors';
import { formatPhone, parisToday } from '../../messages/fr/format';
import { provenanceFacts } from '../../messages/fr/provenance';
import { sheet } from '../../messages/fr/sheet';
import { shell } from '../../messages/fr/shell';
import { dispositifLabel, KINDS, wordOf } from '../../messages/fr/vocabulary';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ContactWays } from '../../ui/contact-ways';
import { QueryView } from '../../ui/query-view';
import { Facts, Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { SourceLink } from '../../ui/source-link';
import styles from './structure-sheet.module.css';

const words = {
  loading: sheet.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

type StructureSheetProps = { id: string; renderReport: (structure: Structure) => ReactNode };

export function StructureSheet({ id, renderReport }: StructureSheetProps): ReactElement {
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
                  {renderReport(structure)}
                </>
              }
            />
            <Services structure={structure} />
            <Place structure={structure} />
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

function Place({ structure }: { structure: Structure }): ReactElement {
  const { telephone, courriel, site_web: site } = structure;
  const town = [structure.code_postal, structure.commune].filter(Boolean).join(' ');
  const address = [structure.adresse, structure.complement_adresse, town]
    .filter(Boolean)
    .join(', ');
  return (
    <SheetSection id="contact" title={sheet.who.title}>
      <p>{address || sheet.where.unknown}</p>
      {telephone || courriel || site ? (
        <ContactWays
          phone={telephone}
          phoneText={telephone ? formatPhone(telephone) : ''}
          mail={courriel}
          link={site}
          linkText={site ?? ''}
        />
      ) : (
        <p>{sheet.who.none}</p>
      )}
      <Facts
        facts={[
          { label: sheet.when.hours, value: structure.horaires_accueil },
          { label: sheet.structure.siret, value: structure.siret },
        ]}
      />
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
