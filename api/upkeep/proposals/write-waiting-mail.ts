import { composeMail, type ComposedMail } from '../../mail/compose-mail.js';

/** Tells a manager, once a day at most, that something waits for a decision. */
export function writeWaitingMail(titre: string, adresse: string): ComposedMail {
  return composeMail({
    sujet: 'Des fiches attendent votre décision',
    paragraphes: [
      `« ${titre} » attend votre décision sur Maillage, et peut-être d’autres fiches de votre territoire.`,
      'Rien de ce qui attend n’est public tant que vous n’avez pas décidé.',
    ],
    actions: [{ libelle: 'Voir ce qui attend', adresse }],
    pourquoi:
      'Vous recevez ce courriel, une fois par jour au plus, parce que vous gérez ce territoire.',
  });
}
