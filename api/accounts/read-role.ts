import { FONCTIONS, MAILLES, type Role } from './acteur.js';

/** A role as written on a command line; null when it is none. */
export function readRole(written: string): Role | null {
  const [role, first = '', last = ''] = written.split(':');
  if (role === 'conseiller' || role === 'administrateur') return first === '' ? { role } : null;
  if (role === 'gestionnaire') {
    const maille = MAILLES.find((known) => known === first);
    return maille && last !== '' ? { role, maille, code: last } : null;
  }
  if (role !== 'partenaire') return null;
  const fonction = FONCTIONS.find((known) => known === (last || 'responsable'));
  return fonction && first !== '' ? { role, structure_id: first, fonction } : null;
}
