import { lazy, Suspense, type ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { sheet } from '../../messages/fr/sheet';
import { Boundary } from '../../ui/boundary';
import { Facts, SheetSection } from '../../ui/sheet';
import styles from './where.module.css';

const PlaceMap = lazy(() => import('./place-map').then((m) => ({ default: m.PlaceMap })));
const words = sheet.where;

/** What this part says of a solution. */
export type PlacedService = Pick<
  ServiceSheet,
  | 'nom'
  | 'adresse'
  | 'complement_adresse'
  | 'code_postal'
  | 'commune'
  | 'latitude'
  | 'longitude'
  | 'point_precision'
  | 'modes_accueil'
  | 'hebergement'
> & { readonly structure: Pick<ServiceSheet['structure'], 'accessibilite_lieu'> };

export function Where({ service }: { service: PlacedService }): ReactElement {
  const { latitude, longitude, point_precision: precision } = service;
  const address = [
    service.adresse,
    service.complement_adresse,
    [service.code_postal, service.commune].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ');
  const isRemote = service.modes_accueil?.includes('a-distance') ?? false;
  const access = service.structure.accessibilite_lieu;
  return (
    <SheetSection id="ou" title={words.title}>
      <p>{address || words.unknown}</p>
      {latitude !== null && precision !== 'adresse' ? (
        <p>{service.adresse ? words.pointIsRough : words.approximate}</p>
      ) : null}
      {service.hebergement ? <p>{words.lodging}</p> : null}
      {isRemote ? <p>{words.remote}</p> : null}
      <Facts
        facts={[{ label: words.access, value: access ? <a href={access}>{access}</a> : null }]}
      />
      {latitude !== null && longitude !== null ? (
        <div className={`${styles.map} ecran-seul`}>
          <Boundary fallback={null}>
            <Suspense fallback={<div className={styles.map} />}>
              <PlaceMap name={service.nom} latitude={latitude} longitude={longitude} />
            </Suspense>
          </Boundary>
        </div>
      ) : null}
    </SheetSection>
  );
}
