import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

/** Opens a session, forgets what was read without it, and goes where it was asked for. */
export function useEnter<Asked>(open: (asked: Asked) => Promise<{ readonly suite: string }>) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: open,
    onSuccess: async ({ suite }) => {
      await client.invalidateQueries();
      await navigate(suite, { replace: true });
    },
  });
}
