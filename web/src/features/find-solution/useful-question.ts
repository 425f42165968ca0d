/** A situation whose answer alone would settle an « à vérifier » among the results. */
export type UsefulQuestion = {
  readonly situation: string;
  readonly question: string;
  readonly services: number;
};
