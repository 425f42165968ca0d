import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { EditedSheet, Objet } from '../../api/edition';
import { editSheet } from '../../messages/fr/edit-sheet';
import { mySheets } from '../../messages/fr/my-sheets';
import { Icon } from '../../ui/icon';
import { Status } from '../../ui/status';
import styles from './edit-sheet.module.css';

/** Where each kind of sheet is written. */
export const PATHS = {
  structure: 'structures',
  service: 'services',
  permanence: 'permanences',
  fermeture: 'fermetures',
  poste: 'postes',
  lieu: 'lieux',
} as const satisfies Readonly<Record<Objet, string>>;

export const pathOf = (objet: Objet, id: string): string =>
  `/mes-fiches/${PATHS[objet]}/${encodeURIComponent(id)}`;

function isState(statut: string): statut is keyof typeof mySheets.states {
  return Object.hasOwn(mySheets.states, statut);
}

export function EditorHead({ sheet }: { sheet: EditedSheet }): ReactElement {
  const { objet, titre, statut } = sheet;
  const state = statut !== null && isState(statut) ? mySheets.states[statut] : null;
  const parent = parentOf(sheet);
  return (
    <header className={styles.head}>
      <nav className={styles.trail} aria-label={editSheet.trail}>
        <Link to="/mes-fiches">
          <Icon name="left" />
          <span>{editSheet.back}</span>
        </Link>
        {parent ? <Link to={parent.to}>{parent.label}</Link> : null}
      </nav>
      <p className={styles.kicker}>{editSheet.kinds[objet]}</p>
      <h1>{titre || editSheet.untitled}</h1>
      {state ? (
        <p>
          <Status tone={state.tone}>{state.label}</Status>
        </p>
      ) : null}
    </header>
  );
}

type Parent = { readonly to: string; readonly label: string };

/** The sheet that a part belongs to. */
function parentOf({ objet, champs, structure_id: structure }: EditedSheet): Parent | null {
  const { service_id: service } = champs;
  if (typeof service === 'string') {
    return { to: pathOf('service', service), label: editSheet.parent };
  }
  const isPart = objet === 'poste' || objet === 'fermeture';
  if (!isPart || structure === null) return null;
  return { to: pathOf('structure', structure), label: editSheet.home };
}
