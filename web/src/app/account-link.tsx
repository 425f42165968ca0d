import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { meQuery } from '../api/session';
import { shell } from '../messages/fr/shell';

/** The way in, or the way to one's own space. */
export function AccountLink(): ReactElement {
  const { data } = useQuery(meQuery);
  return data?.connecte ? (
    <NavLink to="/mon-espace">{shell.mySpace}</NavLink>
  ) : (
    <NavLink to="/connexion">{shell.signIn}</NavLink>
  );
}
