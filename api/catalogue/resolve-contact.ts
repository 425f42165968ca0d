export type Coordonnees = {
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly lien: string | null;
};

/** Who may be asked, and whose contact it is. */
export type Interlocuteur = Coordonnees & { readonly nom: string; readonly commune: string | null };

export type Contact = Coordonnees & {
  readonly origine:
    'service' | 'poste' | 'structure' | 'gestionnaire' | 'national' | 'mission_locale' | 'inconnu';
  readonly nom: string | null;
  readonly explication: string;
};

export type ContactsConnus = {
  readonly service: Coordonnees;
  readonly poste: Interlocuteur | null;
  readonly structure: Interlocuteur;
  readonly gestionnaire: Interlocuteur | null;
  readonly national: Interlocuteur | null;
  readonly missionLocale: (Interlocuteur & { readonly motif: 'secteur' | 'proximite' }) | null;
};

const isReachable = ({ telephone, courriel, lien }: Coordonnees): boolean =>
  Boolean(telephone || courriel || lien);

/** Its commune, unless its name says it already. */
const at = ({ nom, commune }: Interlocuteur): string =>
  commune && !nom.toLowerCase().includes(commune.toLowerCase()) ? ` (${commune})` : '';

const WHICH = { secteur: 'de cette commune', proximite: 'la plus proche' } as const;

function contactOf(
  origine: Contact['origine'],
  { nom, telephone, courriel, lien }: Interlocuteur,
  explication: string,
): Contact {
  return { origine, nom, telephone, courriel, lien, explication };
}

/** The nearest person who answers for an offer; when it is somebody else's contact, it is said. */
export function resolveContact(connus: ContactsConnus): Contact {
  const { service, poste, structure, gestionnaire, national, missionLocale } = connus;
  if (isReachable(service)) {
    const own = { ...service, nom: structure.nom, commune: structure.commune };
    return contactOf('service', own, 'Contact de cette solution.');
  }
  if (poste && isReachable(poste)) {
    return contactOf('poste', poste, `Contact du poste « ${poste.nom} ».`);
  }
  if (isReachable(structure)) {
    return contactOf('structure', structure, `Contact de la structure ${structure.nom}.`);
  }
  if (gestionnaire && isReachable(gestionnaire)) {
    return contactOf(
      'gestionnaire',
      gestionnaire,
      `Pas de contact connu sur place : voici celui de ${gestionnaire.nom}, qui gère la structure.`,
    );
  }
  if (national && isReachable(national)) {
    return contactOf('national', national, `Pas de contact connu sur place : ${national.nom}.`);
  }
  if (missionLocale && isReachable(missionLocale)) {
    return contactOf(
      'mission_locale',
      missionLocale,
      `Pas de contact connu : demandez à la mission locale ${WHICH[missionLocale.motif]}, ${missionLocale.nom}${at(missionLocale)}.`,
    );
  }
  return {
    origine: 'inconnu',
    nom: missionLocale?.nom ?? null,
    telephone: null,
    courriel: null,
    lien: null,
    explication: missionLocale
      ? `Aucun contact connu. La mission locale ${WHICH[missionLocale.motif]} est ${missionLocale.nom}${at(missionLocale)}, dont le numéro n’est pas connu non plus.`
      : 'Aucun contact connu.',
  };
}
