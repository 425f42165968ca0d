import { type ComposedMail, composeMail } from '../../../mail/compose-mail.js';

type Invited = {
  /** The structure; null when one is invited to bring one's own. */
  readonly structure: string | null;
  /** Who invites, when they gave a name. */
  readonly par: string | null;
  /** The page, its token in the fragment: servers and their logs never see it. */
  readonly adresse: string;
};

/** The mail that carries an invitation. */
export function writeInvitationMail({ structure, par, adresse }: Invited): ComposedMail {
  const who = par ?? (structure === null ? 'Le gestionnaire de votre territoire' : 'Un collègue');
  return composeMail({
    sujet:
      structure === null ? 'Inscrivez votre structure sur Maillage' : `Rejoignez « ${structure} »`,
    paragraphes: [
      structure === null
        ? `${who} vous invite à faire connaître ce que votre structure propose aux jeunes : qui elle accueille, où, quand.`
        : `${who} vous invite à tenir la fiche de « ${structure} » sur Maillage.`,
      'Il n’y a pas de mot de passe à choisir.',
    ],
    actions: [{ libelle: structure === null ? 'Commencer' : 'Accepter l’invitation', adresse }],
    suite: ['Ce lien est pour vous seul. Il sert une fois, pendant quatorze jours.'],
    pourquoi:
      'Vous recevez ce courriel parce que quelqu’un vous a invité à cette adresse. Rien ne se passe si vous ne l’ouvrez pas.',
  });
}

type StructureTold = { readonly nom: string; readonly adresse: string };

/** Tells somebody that the structure is now theirs to answer for. */
export function writeHandoverMail({ nom, adresse }: StructureTold): ComposedMail {
  return composeMail({
    sujet: `Vous répondez maintenant de « ${nom} »`,
    paragraphes: [
      `On vous a passé la main : vous tenez les fiches de « ${nom} » et décidez qui les tient avec vous.`,
    ],
    actions: [{ libelle: 'Ouvrir mes fiches', adresse }],
    pourquoi: 'Vous recevez ce courriel parce que vous faites partie de cette structure.',
  });
}

/** Tells the manager of the territory that nobody answers for a structure any more. */
export function writeManagerlessMail({ nom, adresse }: StructureTold): ComposedMail {
  return composeMail({
    sujet: `« ${nom} » n’a plus de responsable`,
    paragraphes: [
      `La dernière personne qui répondait de « ${nom} » sur Maillage est partie sans passer la main.`,
      'Prenez le relais : trouvez qui lui succède et invitez cette personne.',
    ],
    actions: [{ libelle: 'Voir les structures sans responsable', adresse }],
    pourquoi: 'Vous recevez ce courriel parce que vous gérez ce territoire sur Maillage.',
  });
}
