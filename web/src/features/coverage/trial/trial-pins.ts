import type { Placements, TriedPermanence } from '../../../api/coverage-trial';
import type { NumberedPin } from '../../../map/numbered-pins';
import type { Draft } from './draft';

/** A letter a proposal: numbers are for what is already tried. */
export const letterOf = (rang: number): string => String.fromCharCode(64 + rang);

type Shown = {
  readonly tried: readonly TriedPermanence[];
  readonly proposed: Placements['propositions'];
  readonly draft: Draft;
};

/** What stands on the map: the proposals, what is tried, and the point that is being chosen. */
export function pinsOf({ tried, proposed, draft }: Shown): readonly NumberedPin[] {
  const { latitude, longitude } = draft.lieu ?? {};
  return [
    ...proposed.map(({ rang, lieu }): NumberedPin => ({
      key: `proposition ${rang}`,
      text: letterOf(rang),
      look: 'proposed',
      latitude: lieu.latitude,
      longitude: lieu.longitude,
    })),
    ...tried.map(({ lieu }, rank): NumberedPin => ({
      key: `essai ${rank}`,
      text: String(rank + 1),
      look: 'tried',
      latitude: lieu.latitude,
      longitude: lieu.longitude,
    })),
    ...(latitude !== undefined && longitude !== undefined
      ? [{ key: 'lieu choisi', text: '?', look: 'draft', latitude, longitude } as const]
      : []),
  ];
}
