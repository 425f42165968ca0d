import type { ReactElement } from 'react';
import type { Champs } from '../../api/edition';
import { editSheet } from '../../messages/fr/edit-sheet';
import { sheet } from '../../messages/fr/sheet';
import { KINDS, wordOf } from '../../messages/fr/vocabulary';
import { Place } from './place';
import styles from './structure-sheet.module.css';

/** The public sheet of a structure, with what is being typed. */
export function StructurePreview({ champs }: { champs: Champs }): ReactElement {
  const text = (champ: string): string | null => {
    const value = champs[champ];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const kind = text('type_structure');
  const manager = text('gestionnaire');
  return (
    <section className={styles.preview} aria-labelledby="apercu">
      <p className={styles.note}>{editSheet.preview.note}</p>
      <p className={styles.kind}>{kind ? wordOf(KINDS, kind) : sheet.structure.title}</p>
      <h2 id="apercu">{text('nom') ?? editSheet.untitled}</h2>
      {manager ? (
        <p>
          {sheet.structure.manager} {manager}
        </p>
      ) : null}
      <p>{text('description')}</p>
      <Place
        id="apercu-contact"
        structure={{
          adresse: text('adresse'),
          complement_adresse: text('complement_adresse'),
          code_postal: text('code_postal'),
          commune: text('commune'),
          telephone: text('telephone'),
          courriel: text('courriel'),
          site_web: text('site_web'),
          horaires_accueil: text('horaires_accueil'),
          siret: text('siret'),
        }}
      />
    </section>
  );
}
