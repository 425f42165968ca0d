import { useQueries, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { communesQuery } from '../../../api/queries';
import { territoiresQuery, zoneQuery } from '../../../api/zones';
import { places } from '../../../messages/fr/places';
import { Boundary } from '../../../ui/boundary';
import { Disclosure } from '../../../ui/disclosure';
import { useDelayed } from '../../../ui/use-delayed';
import { TokenPicker } from '../fields/token-picker';
import { textsIn, useField } from '../fields/use-field';
import mapStyles from './places.module.css';
import { zoneOptions } from './zone-options';

const ZoneMap = lazy(() => import('./zone-map').then((m) => ({ default: m.ZoneMap })));

const words = places.zone;
const DELAY_MS = 250;

/** The territories where the young person must live, chosen in a list and seen on the map. */
export function ZoneInput(): ReactElement {
  const { label, error, value, set, help } = useField('zone_eligibilite');
  const [text, setText] = useState('');
  const codes = textsIn(value);
  const asked = useDelayed(text, DELAY_MS);
  const communes = useQuery(communesQuery(asked));
  const territoires = useQuery(territoiresQuery(asked));
  const chosen = useQueries({ queries: codes.map(zoneQuery) });
  const options = zoneOptions(text, communes.data?.items ?? [], territoires.data?.items ?? []);
  const zones = chosen.flatMap(({ data }) => (data ? [data] : []));
  const nameOf = (code: string): string => zones.find((zone) => zone.code === code)?.nom ?? code;
  return (
    <>
      <TokenPicker
        label={label}
        searchLabel={words.search}
        help={[words.help, help].filter(Boolean).join(' ')}
        error={error}
        chosen={codes.map((code) => ({ id: code, label: nameOf(code) }))}
        text={text}
        options={options.filter(({ id }) => !codes.includes(id))}
        loading={asked !== text || communes.isFetching || territoires.isFetching}
        onText={setText}
        onAdd={(code) => set([...codes, code])}
        onRemove={(code) => set(codes.filter((one) => one !== code))}
      />
      {zones.length > 0 ? (
        <Disclosure summary={words.show}>
          <p>{words.approximate}</p>
          <div className={mapStyles.map}>
            <Boundary fallback={null}>
              <Suspense fallback={null}>
                <ZoneMap zones={zones} />
              </Suspense>
            </Boundary>
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}
