import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { sheetQuery } from '../../../api/edition';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { posts as words } from '../../../messages/fr/posts';
import { OneOf } from '../fields/choice-inputs';
import { OneLine } from '../fields/text-inputs';
import { namesOf } from '../forms/names-of';
import { RemoveSheet } from '../forms/remove-sheet';
import { Section } from '../forms/section';
import { useEditing } from '../sheet-context';
import { Holders } from './holders';

/** A post outlives who holds it: a mailbox that stays, a last day, the post that follows. */
export function PosteForm(): ReactElement {
  const { sheet } = useEditing();
  const structure = sheet.structure_id ?? '';
  const home = useQuery({
    ...sheetQuery({ objet: 'structure', id: structure }),
    enabled: structure !== '',
  });
  const { [sheet.id]: _itself, ...others } = namesOf(home.data?.parties ?? [], 'poste');
  return (
    <>
      <Section title={editSheet.sections.essential}>
        <OneLine champ="intitule" required />
        <OneLine champ="telephone" type="tel" />
        <OneLine champ="courriel_fonction" type="email" />
        <OneLine champ="fin" type="date" label={words.form.last} help={words.form.lastHelp} />
        {Object.keys(others).length > 0 ? <OneOf champ="successeur_id" words={others} /> : null}
      </Section>
      {structure === '' ? null : (
        <Section title={words.form.people}>
          <Holders structureId={structure} posteId={sheet.id} />
        </Section>
      )}
      <RemoveSheet />
    </>
  );
}
