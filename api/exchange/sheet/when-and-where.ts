import type { ServiceSheet } from '../../catalogue/sheet.schema.js';
import type { CardRow } from './card-row.js';
import {
  sayDate,
  sayDay,
  sayDistance,
  sayList,
  sayTime,
  sentence,
} from '../../pdf/french-words.js';

export type Whereabouts = {
  readonly sheet: ServiceSheet;
  readonly distanceMetres: number | null;
  readonly home: { readonly code: string; readonly nom: string } | null;
};

const DATES_SHOWN = 3;

type Place = Pick<
  ServiceSheet,
  | 'code_insee'
  | 'adresse'
  | 'complement_adresse'
  | 'code_postal'
  | 'commune'
  | 'longitude'
  | 'latitude'
  | 'point_precision'
>;

const hasPlace = ({ adresse, commune }: Place): boolean => adresse !== null || commune !== null;

/** Where the service itself stands, else its structure. */
export function placeOf(sheet: ServiceSheet): Place {
  return hasPlace(sheet) || sheet.longitude !== null ? sheet : sheet.structure;
}

function howFar({ sheet, distanceMetres, home }: Whereabouts): string | null {
  if (home === null || distanceMetres === null) return null;
  const { code_insee, point_precision } = placeOf(sheet);
  if (code_insee === home.code) return 'dans votre commune';
  const about = point_precision === 'adresse' ? '' : 'environ ';
  return `${sayDistance(distanceMetres, about)} de ${home.nom} à vol d’oiseau`;
}

/** Where it is, and how far. */
export function where(input: Whereabouts): CardRow {
  const place = placeOf(input.sheet);
  const town = [place.code_postal, place.commune].filter(Boolean).join(' ');
  const address = [place.adresse, place.complement_adresse, town].filter(Boolean).join(', ');
  if (!address) return { label: 'Où', lines: ['Lieu non précisé : à demander.'] };
  const isVague = place.point_precision === 'commune' && place.adresse === null;
  const details = [howFar(input), isVague ? 'adresse exacte à demander' : null].filter(
    (part) => part !== null,
  );
  return {
    label: 'Où',
    lines: [address, ...(details.length > 0 ? [sentence(details.join(' ; '))] : [])],
  };
}

type Occurrence = {
  readonly date: string;
  readonly debut: string | null;
  readonly fin: string | null;
};

// An hour that is not known is already told by the permanence's own sentence.
function sayOccurrence({ date, debut, fin }: Occurrence): string {
  if (debut === null) return sayDay(date);
  return fin === null
    ? `${sayDay(date)} à ${sayTime(debut)}`
    : `${sayDay(date)} de ${sayTime(debut)} à ${sayTime(fin)}`;
}

/** Its days and hours, next dates and closures. */
export function when({
  permanences,
  horaires,
  prochaine_entree,
  fermetures,
}: ServiceSheet): CardRow | null {
  const lines: string[] = [];
  for (const { phrase, lieu, prochaines_dates, a_demander } of permanences) {
    lines.push(sentence(`${phrase}${lieu.nom ? `, ${lieu.nom}` : ''}`));
    const next = prochaines_dates.slice(0, DATES_SHOWN).map(sayOccurrence);
    if (next.length > 0) lines.push(`Prochaines dates : ${sayList(next)}.`);
    if (a_demander.length > 0 && !phrase.includes('à demander'))
      lines.push(`À demander : ${sayList(a_demander)}.`);
  }
  if (permanences.length === 0 && horaires) {
    lines.push(
      ...(horaires.phrases.length > 0
        ? horaires.phrases.map(sentence)
        : [`Horaires : ${horaires.texte}`]),
    );
  }
  if (prochaine_entree !== null) lines.push(`Prochaine entrée le ${sayDate(prochaine_entree)}.`);
  for (const { du, au, motif } of fermetures) {
    const until = au === null ? `depuis le ${sayDate(du)}` : `du ${sayDate(du)} au ${sayDate(au)}`;
    lines.push(`Fermé ${until}${motif ? ` (${motif})` : ''}.`);
  }
  return lines.length > 0
    ? { label: 'Quand', lines }
    : { label: 'Quand', lines: ['Jours et heures à demander.'] };
}
