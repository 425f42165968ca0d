import { queryOptions } from '@tanstack/react-query';
import { listImports, readImport, uploadImport } from './client.gen';

export type ImportState = Awaited<ReturnType<typeof readImport>>;
export type ImportLine = Awaited<ReturnType<typeof listImports>>['items'][number];
export type ImportReport = NonNullable<ImportState['rapport']>;

const POLL_MS = 1_000;

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => listImports({ signal }),
  staleTime: 0,
});

export const isRunning = ({ statut }: Pick<ImportState, 'statut'>): boolean =>
  statut === 'essai' || statut === 'en_cours';

/** Asked again each second while it runs. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => readImport({ id }, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? POLL_MS : false),
  });

/** The file goes as it is: the type of its blob is that of the request. */
export function sendFile(file: File): Promise<ImportState> {
  const body = new Blob([file], { type: 'application/octet-stream' });
  return uploadImport({ nom: file.name, body });
}
