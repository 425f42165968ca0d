import type { ReactElement } from 'react';
import { Button } from './button';
import { Notice } from './notice';

type FailureProps = { title: string; message: string; retry: string; onRetry: () => void };

export function Failure({ title, message, retry, onRetry }: FailureProps): ReactElement {
  return (
    <Notice title={title} tone="failure" role="alert">
      <p>{message}</p>
      <div>
        <Button icon="swap" onClick={onRetry}>
          {retry}
        </Button>
      </div>
    </Notice>
  );
}
