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
  children: (data: Data) => ReactNode;
};

/** What was asked for: while it comes, when it failed, when it is here. */
export function QueryView<Data>(props: QueryViewProps<Data>): ReactElement {
  const { query, words, errorText, children } = props;
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.error) {
    return (
      <>
        <title>{words.pageTitle(words.loading)}</title>
        <Skeleton lines={3} label={words.loading} />
      </>
    );
  }
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
