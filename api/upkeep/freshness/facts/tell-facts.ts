import { describeDate, describeRecurrence } from '../../../catalogue/dates/describe-recurrence.js';
import type { Permanence } from '../../../catalogue/dates/next-occurrences.js';
import { openingHoursToPermanences } from '../../../catalogue/dates/opening-hours.js';
import type { Champs, Sheet } from '../../../catalogue/edition/sheet.js';
import type { Famille } from '../../../catalogue/freshness.js';
import type { Fact, Saisie } from './fact.js';

type Told = readonly [champ: string, libelle: string, saisie: Saisie | null, sensible?: boolean];

const UNKNOWN = 'Non renseigné';

const ADDRESS: readonly Told[] = [
  ['adresse', 'Adresse', 'texte', true],
  ['complement_adresse', 'Complément d’adresse', 'texte', true],
  ['code_postal', 'Code postal', null, true],
  ['commune', 'Commune', null, true],
];

/** What is asked of each kind of sheet. What nobody filled in is asked too when it helps to come. */
const TOLD: Readonly<Record<'structure' | 'service', Readonly<Record<Famille, readonly Told[]>>>> =
  {
    structure: {
      personne: [
        ['telephone', 'Téléphone', 'telephone'],
        ['courriel', 'Courriel', 'courriel'],
        ['site_web', 'Site', 'lien'],
      ],
      horaires: [['horaires_accueil', 'Horaires d’accueil', 'horaires']],
      conditions: [['nom', 'Nom', 'texte', true]],
      adresse: ADDRESS,
    },
    service: {
      personne: [
        ['telephone', 'Téléphone', 'telephone'],
        ['courriel', 'Courriel', 'courriel'],
        ['lien_mobilisation', 'Lien pour s’inscrire', 'lien'],
        ['contact_nom_prenom', 'Personne à contacter', 'texte'],
      ],
      horaires: [
        ['horaires_accueil', 'Horaires', 'horaires'],
        ['prochaine_entree', 'Prochaine entrée', 'jour'],
      ],
      conditions: [
        ['nom', 'Nom de la solution', 'texte', true],
        ['places_disponibles', 'Places disponibles', 'nombre'],
        ['conditions_acces', 'Conditions d’accès', 'texte'],
        ['publics_precisions', 'Pour qui', 'texte'],
        ['frais_precisions', 'Coût', 'texte'],
        ['mobilisation_precisions', 'Comment s’inscrire', 'texte'],
      ],
      adresse: ADDRESS,
    },
  };

/** Asked even when nobody filled it in. */
const ALWAYS: ReadonlySet<string> = new Set([
  'telephone',
  'courriel',
  'horaires_accueil',
  'places_disponibles',
  'adresse',
]);

function sayHours(texte: string): string {
  const hours = openingHoursToPermanences(texte);
  return hours.kind === 'lus' ? hours.permanences.map(describeRecurrence).join(' ; ') : texte;
}

function say(saisie: Saisie | null, valeur: unknown): string {
  if (typeof valeur === 'number') return String(valeur);
  if (typeof valeur !== 'string' || valeur === '') return UNKNOWN;
  if (saisie === 'horaires') return sayHours(valeur);
  return saisie === 'jour' ? describeDate(valeur) : valeur;
}

/** What a structure or a service says itself of one family. */
export function tellFacts(sheet: Sheet, famille: Famille): readonly Fact[] {
  const { objet, id, champs } = sheet;
  if (objet !== 'structure' && objet !== 'service') return [];
  return TOLD[objet][famille].flatMap(([champ, libelle, saisie, sensible = false]) => {
    const valeur = champs[champ] ?? null;
    if (valeur === null && !ALWAYS.has(champ)) return [];
    return [{ objet, id, champ, libelle, valeur, texte: say(saisie, valeur), saisie, sensible }];
  });
}

/** Who may come, each rule in the words of the public sheet; rules are corrected in the editor. */
export function tellRules(sheet: Sheet, phrases: readonly string[]): readonly Fact[] {
  const { objet, id } = sheet;
  if (phrases.length === 0) return [];
  const texte = phrases.join(' ');
  const libelle = 'Qui peut venir';
  return [
    { objet, id, champ: 'regles', libelle, valeur: null, texte, saisie: null, sensible: false },
  ];
}

export type HeldPermanence = {
  readonly id: string;
  readonly lieu: string;
  readonly permanence: Permanence;
};

/** When and where a permanence is held. */
export function tellPermanence({ id, lieu, permanence }: HeldPermanence): readonly Fact[] {
  const known: Champs = permanence;
  const one = (champ: string, libelle: string, saisie: Saisie, texte: string): Fact => {
    const valeur = known[champ] ?? null;
    return { objet: 'permanence', id, champ, libelle, valeur, texte, saisie, sensible: false };
  };
  const { heure_debut, heure_fin } = permanence;
  return [
    one('rrule', `Permanence à ${lieu}`, 'recurrence', describeRecurrence(permanence)),
    one('heure_debut', `Début, à ${lieu}`, 'heure', heure_debut ?? UNKNOWN),
    one('heure_fin', `Fin, à ${lieu}`, 'heure', heure_fin ?? UNKNOWN),
  ];
}
