type Asked<Answer> = { query: (sql: string, parameters?: unknown[]) => Promise<Answer> };

export type Turns = {
  /** Waits for the query under way; those behind it, or asked later, are refused. */
  readonly end: () => Promise<void>;
};

/**
 * From now on, the queries that are asked of this manager at once are sent one after the other. Left to
 * themselves, those of a batch that goes on after a failure would be sent behind the ROLLBACK, in no
 * transaction at all.
 */
export function takeTurns<Answer>(manager: Asked<Answer>): Turns {
  const ask = manager.query.bind(manager);
  let last: Promise<unknown> = Promise.resolve();
  let hasEnded = false;
  manager.query = (sql, parameters) => {
    const answer = last.then(() => {
      if (hasEnded) throw new Error('The transaction is over: nothing more is asked of it');
      return ask(sql, parameters);
    });
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    end: async () => {
      hasEnded = true;
      await last;
    },
  };
}
