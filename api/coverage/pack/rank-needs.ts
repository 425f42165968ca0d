import type { NeedOfPack } from './pack.js';

export type WorstNeeds = {
  readonly shown: readonly NeedOfPack[];
  /** How many more leave as many young people without a solution as the last that is shown. */
  readonly tied: number;
};

/** The needs that leave most young people without a solution; equals in the order they come in. */
export function rankNeeds(needs: readonly NeedOfPack[], most: number): WorstNeeds {
  const lacking = needs
    .filter(({ bilan }) => lackingOf(bilan) > 0)
    .toSorted((one, other) => lackingOf(other.bilan) - lackingOf(one.bilan));
  const shown = lacking.slice(0, most);
  const last = shown.at(-1);
  const tied = lacking
    .slice(most)
    .filter(({ bilan }) => last && lackingOf(bilan) === lackingOf(last.bilan));
  return { shown, tied: tied.length };
}

const lackingOf = ({ non_couverts }: NeedOfPack['bilan']): number => non_couverts ?? 0;
