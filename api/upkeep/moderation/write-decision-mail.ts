import { composeMail, type ComposedMail } from '../../mail/compose-mail.js';
import { labelField } from '../label-field.js';
import type { Proposition } from '../proposals/proposition.js';

export type DecisionTold = {
  readonly proposition: Pick<Proposition, 'nature' | 'champs'>;
  readonly titre: string;
  readonly accepted: boolean;
  readonly motif: string | null;
  /** Where the person writes the sheet. */
  readonly adresse: string;
};

const POURQUOI = 'Vous recevez ce courriel parce que vous avez écrit cette fiche sur Maillage.';

function subjectOf({ accepted, proposition, titre }: DecisionTold): string {
  if (proposition.nature === 'premiere_publication') {
    return accepted ? `« ${titre} » est publiée` : `« ${titre} » n’est pas encore publiée`;
  }
  return accepted
    ? `Vos changements sur « ${titre} » sont publiés`
    : `Vos changements sur « ${titre} » ne sont pas retenus`;
}

function whatHappened({ accepted, proposition, titre }: DecisionTold): string {
  if (proposition.nature === 'premiere_publication') {
    return accepted
      ? `Le gestionnaire du territoire a publié « ${titre} » : tout le monde peut la trouver.`
      : `Le gestionnaire du territoire n’a pas publié « ${titre} ».`;
  }
  const champs = Object.keys(proposition.champs).map(labelField).join(', ');
  return accepted
    ? `Le gestionnaire du territoire a publié vos changements sur « ${titre} » (${champs}).`
    : `Le gestionnaire du territoire n’a pas retenu vos changements sur « ${titre} » (${champs}).`;
}

/** Tells the author what became of what she asked, and why. */
export function writeDecisionMail(told: DecisionTold): ComposedMail {
  const { accepted, motif, adresse } = told;
  const reason = motif === null ? [] : [`Son motif : ${motif}`];
  const kept = accepted
    ? []
    : ['Rien n’est perdu : ce que vous aviez écrit vous attend en brouillon.'];
  return composeMail({
    sujet: subjectOf(told),
    paragraphes: [whatHappened(told), ...reason, ...kept],
    actions: [{ libelle: accepted ? 'Voir la fiche' : 'Reprendre la fiche', adresse }],
    pourquoi: POURQUOI,
  });
}
