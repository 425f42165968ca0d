import { ColumnsService } from '../../api/search/columns/columns.service.js';
import { changesVisible } from './changes-visible.js';
import type { TestApp } from './test-app.js';

/** The search knows all that was written before the call. */
export async function refreshColumns({ app, dataSource }: TestApp): Promise<void> {
  await changesVisible(dataSource);
  await app.get(ColumnsService).refresh();
}
