import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { ServiceSheet as Service } from '../../api/contract';
import { errorText } from '../../api/error-text';
import { serviceQuery } from '../../api/queries';
import { useAsker } from '../../api/use-asker';
import { errors } from '../../messages/fr/errors';
import { parisToday } from '../../messages/fr/format';
import { sheet } from '../../messages/fr/sheet';
import { shell } from '../../messages/fr/shell';
import { dispositifLabel, KINDS, wordOf } from '../../messages/fr/vocabulary';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import { ForWhom } from './for-whom';
import { GettingThere } from './getting-there';
import { HowMuch } from './how-much';
import { Relations } from './relations';
import { Sources } from './sources';
import { Standing } from './standing';
import { When } from './when';
import { Where } from './where';
import { WhoToCall } from './who-to-call';

export type SheetSlots = {
  readonly keep: (service: Service) => ReactNode;
  readonly report: (service: Service) => ReactNode;
  readonly addNumber: (service: Service) => ReactNode;
  /** Who does what there, for professionals. */
  readonly people: (service: Service) => ReactNode;
  /** What a professional can do about how fresh it is. */
  readonly confirm: (service: Service) => ReactNode;
};

const words = {
  loading: sheet.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

export function ServiceSheet({ id, slots }: { id: string; slots: SheetSlots }): ReactElement {
  const query = useQuery(serviceQuery(id));
  return (
    <Sheet>
      <BackLink label={sheet.back} />
      <QueryView query={query} words={words} errorText={errorText}>
        {(service) => <ServiceSections service={service} slots={slots} />}
      </QueryView>
    </Sheet>
  );
}

function ServiceSections({
  service,
  slots,
}: {
  service: Service;
  slots: SheetSlots;
}): ReactElement {
  const { asker, trail, changeProfil } = useAsker();
  const { state } = useLocation();
  return (
    <>
      <title>{shell.title(service.nom)}</title>
      <SheetHead
        kicker={<Kicker service={service} trail={trail} />}
        title={service.nom}
        subtitle={
          <>
            {sheet.offeredBy}{' '}
            <Link
              to={`/structures/${encodeURIComponent(service.structure.id)}${trail}`}
              state={state}
            >
              {service.structure.nom}
            </Link>
          </>
        }
        lead={service.description}
        actions={
          <>
            {slots.keep(service)}
            <Button small icon="print" onClick={() => window.print()}>
              {sheet.print}
            </Button>
            {slots.report(service)}
          </>
        }
      />
      <Standing service={service} />
      <ForWhom service={service} asker={asker} onChange={changeProfil} />
      <When service={service} />
      <Where service={service} />
      <GettingThere service={service} />
      <WhoToCall service={service} addNumber={slots.addNumber(service)} />
      {slots.people(service)}
      <HowMuch service={service} />
      <Relations service={service} asker={asker} trail={trail} />
      <Sources sheet={service} freshness={service.fraicheur} confirm={slots.confirm(service)} />
      <p className="papier-seul">{sheet.printedOn(parisToday())}</p>
    </>
  );
}

function Kicker({ service, trail }: { service: Service; trail: string }): ReactElement {
  if (!service.dispositif) return <>{wordOf(KINDS, service.type_structure ?? '')}</>;
  return (
    <Link to={`/dispositifs/${service.dispositif}${trail}`}>
      {dispositifLabel(service.dispositif)}
    </Link>
  );
}
