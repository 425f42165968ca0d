import { type ComposedMail, composeMail } from '../../../mail/compose-mail.js';

type ClaimTold = {
  readonly nom: string;
  /** Where one reads it. */
  readonly adresse: string;
};

/** Tells the manager of the territory that somebody asks; who asks is read once signed in. */
export function writeNewClaimMail(
  { nom, adresse }: ClaimTold,
  origine: 'inscription' | 'revendication',
): ComposedMail {
  const isNew = origine === 'inscription';
  return composeMail({
    sujet: isNew ? `Nouvelle structure à accueillir : « ${nom} »` : `Qui répond de « ${nom} » ?`,
    paragraphes: [
      isNew
        ? `Quelqu’un inscrit « ${nom} » sur Maillage. Rien n’en est public avant votre décision.`
        : `Quelqu’un demande à répondre de « ${nom} ». Rien ne change avant votre décision.`,
    ],
    actions: [{ libelle: 'Voir la demande et décider', adresse }],
    pourquoi: 'Vous recevez ce courriel parce que vous gérez ce territoire sur Maillage.',
  });
}

/** Tells who asked what was decided, and why. */
export function writeClaimDecisionMail(
  { nom, adresse }: ClaimTold,
  decided: {
    readonly accepted: boolean;
    readonly fonction: string | null;
    readonly motif: string | null;
  },
): ComposedMail {
  const { accepted, fonction, motif } = decided;
  const may =
    fonction === 'responsable'
      ? 'Vous en répondez : vous tenez ses fiches et invitez vos collègues.'
      : 'Vous pouvez maintenant en tenir les fiches.';
  return composeMail({
    sujet: accepted ? `Bienvenue : « ${nom} » est à vous` : `Votre demande pour « ${nom} »`,
    paragraphes: accepted
      ? [`Le gestionnaire du territoire a accepté votre demande pour « ${nom} ». ${may}`]
      : [
          `Le gestionnaire du territoire n’a pas accepté votre demande pour « ${nom} ».`,
          ...(motif === null ? [] : [`Son motif : ${motif}`]),
        ],
    actions: [{ libelle: accepted ? 'Ouvrir mes fiches' : 'Revoir ma demande', adresse }],
    pourquoi: 'Vous recevez ce courriel parce que vous avez fait cette demande sur Maillage.',
  });
}
