type Member = { readonly id: string; readonly fonction: string };

type Leaving = {
  readonly compteId: string;
  /** Those whose accounts are open. */
  readonly members: readonly Member[];
  /** Whether it is the manager of the territory who removes somebody. */
  readonly removedByModerator: boolean;
  /** Whether who leaves said that nobody takes over. */
  readonly knowingly: boolean;
};

export type Departure = 'plain' | 'refused' | 'leaves_nobody' | 'taken_over';

/**
 * What a departure does. The last one who answers for a structure hands over first, or says that nobody
 * takes over: the manager of the territory then has to. Removed by her, the structure is in her hands.
 */
export function judgeDeparture(leaving: Leaving): Departure {
  const { compteId, members, removedByModerator, knowingly } = leaving;
  const managers = members.filter(({ fonction }) => fonction === 'responsable');
  const isLast = managers.length === 1 && managers[0]?.id === compteId;
  if (!isLast) return 'plain';
  if (removedByModerator) return 'taken_over';
  return knowingly ? 'leaves_nobody' : 'refused';
}
