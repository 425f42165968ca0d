/** The one question that yes or no does not answer. */
export const AGE = 'age';

/** A situation whose answer alone would settle an « à vérifier » among the results. */
export type UsefulQuestion = {
  readonly situation: string;
  readonly question: string;
  readonly services: number;
};
