import type { HorairesSheet, LieuSheet, ServiceSheet } from '../../catalogue/sheet.schema.js';
import type { Origine, Presence, Visitable, VisitPlace } from './visit.js';

type Where = Omit<VisitPlace, 'latitude' | 'longitude'> & Pick<LieuSheet, 'latitude' | 'longitude'>;

/** What is read of a service's sheet. */
export type VisitedSheet = Pick<
  ServiceSheet,
  | 'modes_accueil'
  | 'permanences'
  | 'horaires'
  | 'nom'
  | 'adresse'
  | 'commune'
  | 'code_insee'
  | 'longitude'
  | 'latitude'
  | 'point_precision'
> & { readonly structure: Omit<Where, 'nom'> };

type Dated = HorairesSheet['prochaines_dates'][number];

/** Where and when one may go to a service: its permanences, else its hours, else those of its structure. */
export function readVisitable(sheet: VisitedSheet): Visitable {
  const modes = sheet.modes_accueil ?? [];
  const isRemoteOnly = modes.includes('a-distance') && !modes.includes('en-presentiel');
  if (isRemoteOnly) return { kind: 'a_distance' };
  const own = placeOf({ ...sheet, nom: null }) ?? placeOf({ ...sheet.structure, nom: null });
  const held = sheet.permanences.flatMap(({ lieu, prochaines_dates }) => {
    const place = placeOf(lieu);
    return place ? [{ place, presences: presencesAt(place, prochaines_dates, 'permanence') }] : [];
  });
  const [first, ...others] = [...held.map(({ place }) => place), ...(own ? [own] : [])];
  if (!first) return { kind: 'sans_lieu' };
  const presences = held.flatMap((one) => one.presences);
  const isOpen = presences.length === 0 && own && sheet.permanences.length === 0;
  return {
    kind: 'sur_place',
    places: [first, ...others],
    presences: isOpen ? openAt(own, sheet.horaires) : presences,
  };
}

function placeOf(where: Where): VisitPlace | null {
  const { nom, adresse, commune, code_insee, latitude, longitude, point_precision } = where;
  if (latitude === null || longitude === null) return null;
  return { nom, adresse, commune, code_insee, latitude, longitude, point_precision };
}

function openAt(place: VisitPlace, horaires: HorairesSheet | null): Presence[] {
  if (!horaires) return [];
  const { origine, prochaines_dates } = horaires;
  return presencesAt(place, prochaines_dates, `horaires_${origine}`);
}

/** A day without its hour is not one to be sent to. */
function presencesAt(place: VisitPlace, dates: readonly Dated[], origine: Origine): Presence[] {
  return dates.flatMap(({ date, debut, fin, incertaine }) =>
    debut === null ? [] : [{ place, date, debut, fin: endOf(debut, fin), incertaine, origine }],
  );
}

/** Who is open beyond midnight is met when the door opens. */
const endOf = (debut: string, fin: string | null): string | null =>
  fin !== null && fin > debut ? fin : null;
