import type { SearchItem } from '../../api/contract';
import { card } from '../../messages/fr/find-solution';
import { formatDate } from '../../messages/fr/format';

export function placeText(item: SearchItem): string {
  const { lieu, distance_m: distanceM } = item;
  if (!lieu?.commune) return item.portee === 'a_distance' ? card.remote : card.unknownPlace;
  const address = [lieu.adresse, lieu.commune].filter(Boolean).join(', ');
  if (distanceM === null) return address;
  const isExact = lieu.point_precision === 'adresse';
  return `${address}, ${isExact ? card.distance(distanceM) : card.roughDistance(distanceM)}`;
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
