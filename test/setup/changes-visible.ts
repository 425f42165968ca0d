import type { DataSource } from 'typeorm';

const HIDDEN = `
SELECT EXISTS (
  SELECT FROM changement
  WHERE tx >= pg_snapshot_xmin(pg_current_snapshot())
) AS hidden`;

/**
 * Waits until the changes written so far are settled: on a server, a transaction of another test that
 * began earlier keeps back those who follow them in order.
 */
export async function changesVisible(dataSource: DataSource): Promise<void> {
  for (;;) {
    const [row] = await dataSource.query<{ hidden: boolean }[]>(HIDDEN);
    if (!row?.hidden) return;
    await new Promise((turn) => {
      setTimeout(turn, 20);
    });
  }
}
