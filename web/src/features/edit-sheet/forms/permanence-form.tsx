import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { sheetQuery } from '../../../api/edition';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { OneOf } from '../fields/choice-inputs';
import { textIn } from '../fields/use-field';
import { SeveralLines } from '../fields/text-inputs';
import { pathOf } from '../editor-head';
import { RecurrenceInput } from '../recurrence/recurrence-input';
import { useEditing } from '../sheet-context';
import { namesOf } from './names-of';
import { RemoveSheet } from './remove-sheet';
import { Section } from './section';

const words = editSheet.sections;

export function PermanenceForm(): ReactElement {
  const { sheet, champs } = useEditing();
  const service = textIn(champs['service_id']);
  const around = useQuery({ ...sheetQuery({ objet: 'service', id: service }), enabled: !!service });
  const structure = sheet.structure_id ?? '';
  const home = useQuery({
    ...sheetQuery({ objet: 'structure', id: structure }),
    enabled: structure !== '',
  });
  const parts = [...sheet.parties, ...(around.data?.parties ?? [])];
  const posts = namesOf(home.data?.parties ?? [], 'poste');
  const place = textIn(champs['lieu_id']);
  return (
    <>
      <Section title={words.when}>
        <RecurrenceInput />
      </Section>
      <Section title={words.where}>
        <OneOf champ="lieu_id" words={namesOf(parts, 'lieu')} isRequired />
        <p>
          <Link to={pathOf('lieu', place)}>{editSheet.parts.editPlace}</Link>
        </p>
      </Section>
      <Section title={words.contact}>
        {Object.keys(posts).length > 0 ? <OneOf champ="poste_id" words={posts} /> : null}
        <SeveralLines champ="precisions" rows={3} />
      </Section>
      <RemoveSheet />
    </>
  );
}
