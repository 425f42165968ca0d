import type { ReactElement } from 'react';
import { ButtonLink } from './button';
import { Notice } from './notice';

type RefusedProps = {
  readonly title: string;
  readonly text: string;
  readonly back: { readonly to: string; readonly label: string };
};

/** What is not open to who asks: asking again would change nothing. */
export function Refused({ title, text, back }: RefusedProps): ReactElement {
  return (
    <Notice title={title} level={1} tone="attention" role="alert">
      <p>{text}</p>
      <div>
        <ButtonLink to={back.to}>{back.label}</ButtonLink>
      </div>
    </Notice>
  );
}
