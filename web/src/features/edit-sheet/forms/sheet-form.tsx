import type { ReactElement } from 'react';
import type { Objet } from '../../../api/edition';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { OneLine, SeveralLines } from '../fields/text-inputs';
import { PlaceFields } from '../places/place-fields';
import { PosteForm } from '../posts/poste-form';
import { PermanenceForm } from './permanence-form';
import { RemoveSheet } from './remove-sheet';
import { Section } from './section';
import { ServiceForm } from './service-form';
import { StructureForm } from './structure-form';

const words = editSheet.sections;

const FORMS = {
  structure: StructureForm,
  service: ServiceForm,
  permanence: PermanenceForm,
  poste: PosteForm,
  lieu: LieuForm,
  fermeture: FermetureForm,
} as const satisfies Readonly<Record<Objet, () => ReactElement>>;

/** The form of each kind of sheet. */
export function SheetForm({ objet }: { objet: Objet }): ReactElement {
  const Form = FORMS[objet];
  return <Form />;
}

function LieuForm(): ReactElement {
  return (
    <>
      <Section title={words.essential}>
        <OneLine champ="nom" required />
      </Section>
      <Section title={words.where}>
        <PlaceFields />
      </Section>
    </>
  );
}

function FermetureForm(): ReactElement {
  return (
    <>
      <Section title={words.when}>
        <OneLine champ="du" type="date" required />
        <OneLine champ="au" type="date" />
        <SeveralLines champ="motif" rows={2} />
      </Section>
      <RemoveSheet />
    </>
  );
}
