import type { NeedOfPack } from './pack.js';

/** The needs that draw the same map, said together: the same picture twice tells nothing more. */
export function groupMaps(needs: readonly NeedOfPack[]): readonly (readonly NeedOfPack[])[] {
  const keyOf = ({ communes, bilan }: NeedOfPack): string =>
    JSON.stringify([communes.map(({ etat }) => etat), bilan]);
  return [...Map.groupBy(needs, keyOf).values()];
}
