import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { type Coverage, COVERAGE_MAILLES } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { pick } from './pick';

type SheetLinkProps = { readonly territoire: Coverage['territoire'] };

/** To the sheet of the territory on show; nothing for a kind that has none. */
export function SheetLink({ territoire }: SheetLinkProps): ReactElement | null {
  const { search } = useLocation();
  const { type, code, nom } = territoire;
  const maille = pick(COVERAGE_MAILLES, type);
  if (!maille) return null;
  return <Link to={`/couverture/${maille}/${code}${search}`}>{coverage.sheet.openOf(nom)}</Link>;
}
