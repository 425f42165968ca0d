import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Objet } from '../../../api/edition';
import { editSheet } from '../../../messages/fr/edit-sheet';
import styles from '../edit-sheet.module.css';
import { pathOf } from '../editor-head';
import { useEditing } from '../sheet-context';
import { AddClosure } from './add-closure';
import { AddPart } from './add-part';

const words = editSheet.parts;

/** What a sheet is made of: each part has a form of its own. */
export function Parts({ objets }: { objets: readonly Objet[] }): ReactElement {
  const { sheet } = useEditing();
  const shown = sheet.parties.filter(({ objet }) => objets.includes(objet));
  return (
    <>
      {shown.length === 0 && sheet.objet === 'service' ? <p>{words.noPermanence}</p> : null}
      <ul className={styles.parts}>
        {shown.map(({ objet, id, libelle }) => (
          <li key={id}>
            <span>{libelle}</span>
            <Link to={pathOf(objet, id)}>
              {words.edit}
              <span className="hors-ecran">&nbsp;: {libelle}</span>
            </Link>
          </li>
        ))}
      </ul>
      <AddPart sheet={sheet} />
      <AddClosure sheet={sheet} />
    </>
  );
}
