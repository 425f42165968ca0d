import type { ReactElement } from 'react';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { DISPOSITIFS, FEES, RECEPTION, SERVICE_TYPES } from '../../../messages/fr/vocabulary';
import { MOBILISATION, MOBILISERS, PUBLICS } from '../../../messages/fr/vocabulary-sheet';
import { OneOf, SeveralOf, YesOrNo } from '../fields/choice-inputs';
import styles from '../fields/fields.module.css';
import { HoursField } from '../fields/hours-field';
import { TermsInput } from '../fields/terms-input';
import { NumberInput, OneLine, SeveralLines } from '../fields/text-inputs';
import { PlaceFields } from '../places/place-fields';
import { ZoneInput } from '../places/zone-input';
import { RulesInput } from '../rules/rules-input';
import { Parts } from './parts';
import { RemoveSheet } from './remove-sheet';
import { Section } from './section';

const words = editSheet.sections;

export function ServiceForm(): ReactElement {
  return (
    <>
      <Section title={words.essential}>
        <OneLine champ="nom" required />
        <SeveralLines champ="description" rows={6} />
        <TermsInput champ="thematiques" vocabulary="thematiques" />
        <div className={styles.row}>
          <OneOf champ="type" words={SERVICE_TYPES} />
          <OneOf champ="dispositif_slug" words={DISPOSITIFS} />
        </div>
      </Section>
      <Section title={words.parts}>
        <Parts objets={['permanence', 'fermeture']} />
        <HoursField />
      </Section>
      <Section isFolded title={words.forWhom}>
        <RulesInput />
        <SeveralOf champ="publics" words={PUBLICS} />
        <SeveralLines champ="conditions_acces" rows={3} />
        <ZoneInput />
      </Section>
      <Section isFolded title={words.contact}>
        <OneLine champ="telephone" type="tel" />
        <OneLine champ="courriel" type="email" />
        <OneLine champ="contact_nom_prenom" />
        <SeveralOf champ="modes_mobilisation" words={MOBILISATION} />
        <SeveralOf champ="mobilisable_par" words={MOBILISERS} />
        <OneLine champ="lien_mobilisation" type="url" />
        <SeveralLines champ="mobilisation_precisions" rows={3} />
      </Section>
      <Section isFolded title={words.where}>
        <SeveralOf champ="modes_accueil" words={RECEPTION} />
        <PlaceFields />
        <YesOrNo champ="hebergement" />
      </Section>
      <Section isFolded title={words.howMuch}>
        <div className={styles.row}>
          <NumberInput champ="places_disponibles" />
          <NumberInput champ="places_total" />
          <NumberInput champ="delai_attente_jours" />
        </div>
        <OneLine champ="prochaine_entree" type="date" />
        <SeveralLines champ="modalite_entree" rows={2} />
        <OneLine champ="duree" />
        <div className={styles.row}>
          <NumberInput champ="volume_horaire_hebdomadaire" />
          <NumberInput champ="nombre_semaines" />
        </div>
        <OneOf champ="frais" words={FEES} />
        <OneLine champ="frais_precisions" />
        <SeveralLines champ="remuneration" rows={2} />
        <YesOrNo champ="liste_cej" />
      </Section>
      <RemoveSheet />
    </>
  );
}
