import { QueryClient } from '@tanstack/react-query';
import { mayBeRetried } from './error-text';

const MINUTE_MS = 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE_MS,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 1 && mayBeRetried(error),
    },
  },
});
