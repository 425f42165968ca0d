import type { ReactElement } from 'react';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { KINDS } from '../../../messages/fr/vocabulary';
import { OneOf } from '../fields/choice-inputs';
import { HoursField } from '../fields/hours-field';
import { TermsInput } from '../fields/terms-input';
import { OneLine, SeveralLines } from '../fields/text-inputs';
import { PlaceFields } from '../places/place-fields';
import { Parts } from './parts';
import { Section } from './section';

const words = editSheet.sections;

export function StructureForm(): ReactElement {
  return (
    <>
      <Section title={words.essential}>
        <OneLine champ="nom" required />
        <SeveralLines champ="description" rows={6} />
        <OneOf champ="type_structure" words={KINDS} />
        <OneLine champ="siret" />
        <OneLine champ="gestionnaire" />
        <TermsInput champ="reseaux_porteurs" vocabulary="reseaux-porteurs" />
      </Section>
      <Section isFolded title={words.contact}>
        <OneLine champ="telephone" type="tel" />
        <OneLine champ="courriel" type="email" />
        <OneLine champ="site_web" type="url" />
      </Section>
      <Section isFolded title={words.where}>
        <PlaceFields />
        <OneLine champ="accessibilite_lieu" type="url" />
      </Section>
      <Section isFolded title={words.when}>
        <HoursField />
      </Section>
      <Section isFolded title={words.posts}>
        <Parts objets={['poste', 'fermeture']} />
      </Section>
    </>
  );
}
