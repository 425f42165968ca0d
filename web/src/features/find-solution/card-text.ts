import type { Fraicheur, SearchItem } from '../../api/contract';
import { card } from '../../messages/fr/find-solution';
import { formatDate } from '../../messages/fr/format';

export function placeText(item: SearchItem): string {
  const { lieu } = item;
  if (!lieu?.commune) return item.portee === 'a_distance' ? card.remote : card.unknownPlace;
  return [
    [lieu.adresse, lieu.commune].filter(Boolean).join(', '),
    item.distance_m === null ? '' : card.distance(item.distance_m),
    lieu.point_precision === 'adresse' || lieu.point_precision === null
      ? ''
      : `(${card.approximate})`,
  ]
    .filter(Boolean)
    .join(' ');
}

export function dateText(item: SearchItem): string {
  const next = item.prochaine_date;
  if (next) return card.nextDate(next.date, next.debut, next.fin, next.incertaine);
  if (item.prochaine_entree) return card.nextEntry(item.prochaine_entree);
  return card.noDate;
}

export function freshnessText(fraicheur: Fraicheur): string {
  const source = fraicheur.source_annee
    ? card.sourceYear(fraicheur.source_annee)
    : card.sourceUndated;
  if (fraicheur.confirmee_le)
    return `${card.confirmedOn(formatDate(fraicheur.confirmee_le))}, ${source}`;
  return `${card.neverConfirmed}, ${source}`;
}
