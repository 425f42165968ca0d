import { type ComposedMail, composeMail } from '../../../mail/compose-mail.js';

export type WrongFact = {
  readonly structure_nom: string;
  readonly nom: string;
  readonly famille: string | null;
  readonly message: string | null;
};

const ABOUT: Readonly<Record<string, string>> = {
  personne: 'la personne à joindre',
  horaires: 'les horaires',
  conditions: 'les conditions',
  adresse: 'l’adresse',
};

function tell({ structure_nom, nom, famille, message }: WrongFact): string {
  const sheet = nom === structure_nom ? nom : `${nom} (${structure_nom})`;
  const about = ABOUT[famille ?? ''] ?? 'une information';
  return `${sheet}, ${about} : ${message ? `« ${message} »` : 'dit faux, sans plus de précision.'}`;
}

/** The mail that tells who answers for sheets what was said to be wrong there. */
export function writeWrongFactsMail(
  faits: readonly WrongFact[],
  { fiches, rythme }: { readonly fiches: string; readonly rythme: string },
): ComposedMail {
  const many = faits.length > 1;
  return composeMail({
    sujet: many
      ? `${faits.length} informations de vos fiches seraient fausses`
      : 'Une information de votre fiche serait fausse',
    paragraphes: [
      many
        ? 'On nous a dit que ces informations ne sont plus justes :'
        : 'On nous a dit que cette information n’est plus juste :',
      ...faits.map(tell),
      'Si c’est vrai, corrigez la fiche : c’est public aussitôt. Sinon, confirmez-la. La gestion du territoire est prévenue aussi.',
    ],
    actions: [
      { libelle: 'Ouvrir mes fiches', adresse: fiches },
      { libelle: 'Choisir le rythme de ces courriels, ou les arrêter', adresse: rythme },
    ],
    pourquoi: 'Vous recevez ce courriel parce que vous répondez de ces fiches.',
  });
}
