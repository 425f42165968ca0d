import type { ReactElement } from 'react';
import { ButtonLink } from './button';
import { Notice } from './notice';

type ClosedForGoodProps = {
  readonly title: string;
  readonly message: string;
  /** Where to turn to now, when it is known. */
  readonly next: { readonly to: string; readonly label: string } | null;
};

export function ClosedForGood({ title, message, next }: ClosedForGoodProps): ReactElement {
  return (
    <Notice title={title} level={1} tone="attention">
      <p>{message}</p>
      {next ? (
        <div>
          <ButtonLink look="primary" to={next.to}>
            {next.label}
          </ButtonLink>
        </div>
      ) : null}
    </Notice>
  );
}
