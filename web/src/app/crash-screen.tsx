import type { ReactElement, ReactNode } from 'react';
import { shell } from '../messages/fr/shell';
import { Boundary } from '../ui/boundary';
import { Failure } from '../ui/failure';

export function CrashScreen({ children }: { children: ReactNode }): ReactElement {
  const { title, text, retry } = shell.crash;
  return (
    <Boundary
      fallback={
        <Failure
          level={1}
          title={title}
          message={text}
          retry={retry}
          onRetry={() => window.location.reload()}
        />
      }
    >
      {children}
    </Boundary>
  );
}
