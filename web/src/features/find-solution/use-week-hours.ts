import { useQuery } from '@tanstack/react-query';
import type { FoundService } from '../../api/contract';
import { dispositifsQuery } from '../../api/queries';
import { card } from '../../messages/fr/find-solution';
import { formatHourRange } from '../../messages/fr/format';

/** The hours a week of a solution, else those of its scheme, said to be so. */
export function useWeekHours(service: FoundService): string | null {
  const own = service.volume_horaire_hebdomadaire;
  const isAsked = own === null && service.dispositif !== null;
  const schemes = useQuery({ ...dispositifsQuery, enabled: isAsked }).data?.items ?? [];
  if (own !== null) return card.hours(own);
  const scheme = schemes.find(({ slug }) => slug === service.dispositif);
  if (!scheme) return null;
  const range = formatHourRange(scheme.heures_semaine_min, scheme.heures_semaine_max);
  return range && card.schemeHours(range);
}
