import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

const MINUTE_MS = 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE_MS,
      refetchOnWindowFocus: false,
      // What the client asked wrongly will not become right by asking again.
      retry: (failures, error) =>
        failures < 1 && !(error instanceof ApiError && error.status < 500),
    },
  },
});
