import pg from 'pg';

/** What pg's connection offers beside its published types. */
type RawConnection = {
  readonly query: (sql: string) => void;
  readonly sendCopyFromChunk: (chunk: Buffer) => void;
  readonly endCopyFrom: () => void;
};

/** A COPY in or out by the stock driver, which drives it but does not publish it. */
class Copy implements pg.Submittable {
  readonly chunks: Buffer[] = [];
  readonly done: Promise<void>;
  private settle: { resolve: () => void; reject: (error: Error) => void } | null = null;
  private failure: Error | null = null;

  constructor(
    private readonly sql: string,
    private readonly input: readonly Buffer[] = [],
  ) {
    this.done = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: RawConnection): void {
    for (const chunk of this.input) connection.sendCopyFromChunk(chunk);
    connection.endCopyFrom();
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.chunks.push(Buffer.from(chunk));
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.failure = error;
    this.settle?.reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.failure) this.settle?.resolve();
  }
}

export type CopiedRows = {
  readonly table: string;
  readonly columns: string;
  readonly rows: readonly Buffer[];
};

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The rows of a source, as COPY writes them. */
export function copyOut(url: string, table: string, source: string): Promise<CopiedRows> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(attname) AS name FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
      [table],
    );
    const columns = rows.map(({ name }) => name).join(', ');
    const copy = new Copy(
      `COPY (SELECT ${columns} FROM ${table} WHERE source = '${source}') TO STDOUT`,
    );
    client.query(copy);
    await copy.done;
    return { table, columns, rows: copy.chunks };
  });
}

/** Puts them in the same indexed tables of another database; answers the milliseconds. */
export function copyIn(url: string, tables: readonly CopiedRows[]): Promise<number> {
  return withClient(url, async (client) => {
    const start = performance.now();
    for (const { table, columns, rows } of tables) {
      const copy = new Copy(`COPY ${table} (${columns}) FROM STDIN`, rows);
      client.query(copy);
      await copy.done;
    }
    return performance.now() - start;
  });
}
