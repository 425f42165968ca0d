import { ColumnsService } from '../../api/search/columns/columns.service.js';
import type { TestApp } from './test-app.js';

/** The search knows all that was committed before the call. */
export function refreshColumns({ app }: TestApp): Promise<void> {
  return app.get(ColumnsService).refresh();
}
