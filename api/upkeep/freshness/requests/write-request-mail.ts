import { type ComposedMail, composeMail } from '../../../mail/compose-mail.js';

const SERVICES_NAMED = 6;

export type SheetToConfirm = {
  readonly nom: string;
  readonly services: readonly string[];
  /** The address of the page, its token in the fragment: servers and their logs never see it. */
  readonly adresse: string;
};

export type RequestMail = {
  readonly fiches: readonly SheetToConfirm[];
  /** The address of the page where one says how often, or no more. */
  readonly rythme: string;
  /** The name of the campaign that asks, when one does. */
  readonly campagne: string | null;
};

const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

function tell({ nom, services }: SheetToConfirm): string {
  const named = services.slice(0, SERVICES_NAMED);
  const more = services.length - named.length;
  const rest = more > 0 ? ` et ${plural(more, 'autre')}` : '';
  return named.length === 0 ? nom : `${nom} : ${named.join(', ')}${rest}.`;
}

/** The mail that asks somebody whether their sheets are right; opening its links confirms nothing. */
export function writeRequestMail({ fiches, rythme, campagne }: RequestMail): ComposedMail {
  const [only] = fiches;
  const about =
    fiches.length === 1 && only ? `« ${only.nom} »` : plural(fiches.length, 'structure');
  return composeMail({
    sujet: `Ces informations sont-elles encore justes ? ${about}`,
    paragraphes: [
      ...(campagne === null ? [] : [`Nous vérifions les fiches du territoire : ${campagne}.`]),
      'Des jeunes et leurs conseillers viennent chez vous d’après ces fiches :',
      ...fiches.map(tell),
      'Ouvrez le lien, lisez, puis touchez « Tout est exact », ou corrigez ce qui a changé. Cela prend une minute, sans compte ni mot de passe.',
    ],
    actions: [
      ...fiches.map(({ nom, adresse }) => ({ libelle: `Vérifier la fiche de ${nom}`, adresse })),
      { libelle: 'Choisir le rythme de ces rappels, ou les arrêter', adresse: rythme },
    ],
    suite: ['Ces liens servent pendant soixante jours. Ne les transférez qu’à vos collègues.'],
    pourquoi:
      'Vous recevez ce courriel parce que cette adresse est celle de la structure, ou parce que vous répondez de ses fiches.',
  });
}
