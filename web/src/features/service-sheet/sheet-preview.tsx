import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Champs, EditedSheet } from '../../api/edition';
import { serviceQuery } from '../../api/queries';
import { editSheet } from '../../messages/fr/edit-sheet';
import { sentence } from '../../messages/fr/format';
import { sheet as sheetWords } from '../../messages/fr/sheet';
import { wordOf } from '../../messages/fr/vocabulary';
import { PUBLICS } from '../../messages/fr/vocabulary-sheet';
import { Facts, SheetSection } from '../../ui/sheet';
import { HowMuch } from './how-much';
import { previewedService, type PreviewedService } from './previewed-service';
import styles from './sheet-preview.module.css';
import { When } from './when';
import { Where } from './where';
import { WhoToCall } from './who-to-call';
import { useZoneText } from './zone-text';

const words = editSheet.preview;

type SheetPreviewProps = { readonly sheet: EditedSheet; readonly champs: Champs };

/** The public sheet of a solution, with what is being typed. */
export function SheetPreview({ sheet, champs }: SheetPreviewProps): ReactElement {
  const { objet, id, publiee } = sheet;
  const published = useQuery({ ...serviceQuery(id), enabled: objet === 'service' && publiee });
  if (objet !== 'service') return <Elsewhere sheet={sheet} />;
  const service = previewedService(champs, published.data ?? null, sheetWords.who.none);
  return (
    <section className={styles.preview} aria-labelledby="apercu">
      <p className={styles.note}>{words.note}</p>
      <h2 id="apercu" className={styles.name}>
        {service.nom || editSheet.untitled}
      </h2>
      <p>{service.description}</p>
      <ForWhom service={service} />
      <When service={service} />
      {published.data ? null : <DraftParts sheet={sheet} />}
      <Where service={service} />
      <WhoToCall service={service} addNumber={null} />
      <HowMuch service={service} />
    </section>
  );
}

function ForWhom({ service }: { service: PreviewedService }): ReactElement {
  const { forWhom } = sheetWords;
  const zone = useZoneText(service.zone_eligibilite);
  const publics = service.publics.map((slug) => wordOf(PUBLICS, slug)).join(', ');
  return (
    <SheetSection id="apercu-pour-qui" title={forWhom.title}>
      <ul>
        {service.regles.map((rule) => (
          <li key={rule}>{sentence(rule)}.</li>
        ))}
      </ul>
      <Facts
        facts={[
          {
            label: forWhom.publics,
            value: [publics, service.publics_precisions].filter(Boolean).join('. '),
          },
          { label: forWhom.zone, value: zone },
          { label: forWhom.conditions, value: service.conditions_acces },
        ]}
      />
    </SheetSection>
  );
}

function DraftParts({ sheet }: { sheet: EditedSheet }): ReactElement | null {
  const held = sheet.parties.filter(({ objet }) => objet === 'permanence');
  if (held.length === 0) return null;
  return (
    <ul>
      {held.map(({ id, libelle }) => (
        <li key={id}>{libelle}</li>
      ))}
    </ul>
  );
}

function Elsewhere({ sheet }: { sheet: EditedSheet }): ReactElement {
  const service = sheet.champs['service_id'];
  const to =
    typeof service === 'string'
      ? `/solutions/${encodeURIComponent(service)}`
      : sheet.structure_id === null
        ? null
        : `/structures/${encodeURIComponent(sheet.structure_id)}`;
  return (
    <div className={styles.preview}>
      <p>{words.none}</p>
      {to === null ? null : (
        <p>
          <Link to={to}>{words.seePublic}</Link>
        </p>
      )}
    </div>
  );
}
