import type { SearchItem } from '../../api/contract';
import { card } from './find-solution';
import { formatDate } from './format';

const SAME_COMMUNE_M = 1_000;

export function placeText(item: SearchItem): string {
  const { lieu, distance_m: distanceM } = item;
  if (!lieu?.commune) return item.portee === 'a_distance' ? card.remote : card.unknownPlace;
  const address = [lieu.adresse, lieu.commune].filter(Boolean).join(', ');
  const isExact = lieu.point_precision === 'adresse';
  const missing = lieu.adresse ? null : card.unknownAddress;
  return [address, distanceText(distanceM, isExact), missing].filter(Boolean).join(', ');
}

/** Nothing from the middle of a commune to the middle of the same commune. */
function distanceText(distanceM: number | null, isExact: boolean): string | null {
  if (distanceM === null) return null;
  if (isExact) return card.distance(distanceM);
  return distanceM < SAME_COMMUNE_M ? null : card.roughDistance(distanceM);
}

export function dateText(item: SearchItem): string {
  const next = item.prochaine_date;
  if (next) return card.nextDate(next.date, next.debut, next.fin, next.incertaine);
  if (item.prochaine_entree) return card.nextEntry(item.prochaine_entree);
  return card.noDate;
}

export function freshnessText({ fraicheur, service }: SearchItem): string {
  const source = service.source_annee ? card.sourceYear(service.source_annee) : card.sourceUndated;
  const confirmed = fraicheur.confirmee_le
    ? card.confirmedOn(formatDate(fraicheur.confirmee_le))
    : card.neverConfirmed;
  return `${confirmed}, ${source}`;
}
