import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { TerritorySheet } from '../../../api/coverage';
import { communeQuery } from '../../../api/queries';
import { coverage } from '../../../messages/fr/coverage';

type WiderTerritoriesProps = { readonly territoire: TerritorySheet['territoire'] };

/** The sheets of the EPCI and of the départements that the territory is part of. */
export function WiderTerritories({ territoire }: WiderTerritoriesProps): ReactElement | null {
  const { maille, code, departements } = territoire;
  const { search } = useLocation();
  const { data: commune } = useQuery(communeQuery(maille === 'commune' ? code : null));
  if (maille === 'departement') return null;
  const wider = [
    ...(commune?.epci ? [{ path: `epci/${commune.epci.siren}`, nom: commune.epci.nom }] : []),
    ...departements.map((one) => ({ path: `departement/${one.code}`, nom: one.nom })),
  ];
  return (
    <p className="ecran-seul">
      {coverage.sheet.wider}{' '}
      {wider.map(({ path, nom }, index) => (
        <span key={path}>
          {index === 0 ? '' : ' · '}
          <Link to={`/couverture/${path}${search}`}>{nom}</Link>
        </span>
      ))}
    </p>
  );
}
