import type { ReactElement, ReactNode } from 'react';
import { Failure } from './failure';
import { Skeleton } from './skeleton';

type QueryViewProps<Data> = {
  query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  words: {
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly pageTitle: (name: string) => string;
  };
  errorText: (error: Error) => string;
  /** What to show instead of the failure; null when the failure is to be shown. */
  renderError?: (error: Error) => ReactNode;
  children: (data: Data) => ReactNode;
};

/** What was asked for: while it comes, when it failed, when it is here. */
export function QueryView<Data>(props: QueryViewProps<Data>): ReactElement {
  const { query, words, errorText, renderError, children } = props;
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.error) {
    return (
      <>
        <title>{words.pageTitle(words.loading)}</title>
        <Skeleton lines={3} label={words.loading} />
      </>
    );
  }
  const instead = renderError?.(query.error) ?? null;
  if (instead !== null) return <>{instead}</>;
  return (
    <>
      <title>{words.pageTitle(words.failed)}</title>
      <Failure
        level={1}
        title={words.failed}
        message={errorText(query.error)}
        retry={words.retry}
        onRetry={() => void query.refetch()}
      />
    </>
  );
}
