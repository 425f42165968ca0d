import type { ReactElement } from 'react';
import { Button } from './button';
import { Notice } from './notice';

type FailureProps = {
  title: string;
  message: string;
  retry: string;
  level?: 1 | 2;
  onRetry: () => void;
};

export function Failure(props: FailureProps): ReactElement {
  const { title, message, retry, level, onRetry } = props;
  return (
    <Notice title={title} tone="failure" role="alert" level={level}>
      <p>{message}</p>
      <div>
        <Button icon="swap" onClick={onRetry}>
          {retry}
        </Button>
      </div>
    </Notice>
  );
}
