import { type ComposedMail, composeMail } from '../../../mail/compose-mail.js';

export type ConsentMail = {
  readonly structure: string;
  readonly poste: string;
  /** The address of the page, its token in the fragment. */
  readonly adresse: string;
  /** The day the agreement given before ends, in words; null the first time. */
  readonly jusqu_au: string | null;
};

/** Asks a person whether professionals may see how to reach them. Without an answer, nothing is shown. */
export function writeConsentMail({
  structure,
  poste,
  adresse,
  jusqu_au,
}: ConsentMail): ComposedMail {
  const asked =
    jusqu_au === null
      ? `« ${structure} » vous présente comme tenant le poste « ${poste} ».`
      : `Vous avez accepté que vos coordonnées soient visibles pour le poste « ${poste} » (${structure}) jusqu’au ${jusqu_au}.`;
  return composeMail({
    sujet: `Vos coordonnées professionnelles, à ${structure}`,
    paragraphes: [
      asked,
      'Si vous l’acceptez, seuls les professionnels connectés voient votre nom, votre adresse et votre numéro, pendant un an. Ils ne sont jamais publics.',
      'Sans réponse de votre part, rien n’est montré et tout est effacé dans trente jours.',
    ],
    actions: [{ libelle: 'Voir, accepter, refuser ou effacer mes coordonnées', adresse }],
    pourquoi: `Vous recevez ce courriel parce que « ${structure} » a donné cette adresse.`,
  });
}
