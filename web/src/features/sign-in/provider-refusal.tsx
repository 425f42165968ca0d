import type { ReactElement } from 'react';
import { signIn } from '../../messages/fr/sign-in';
import { Notice } from '../../ui/notice';

const words: Readonly<Record<string, string>> = signIn.refusals.reasons;

/** Why the identity provider, or we, sent somebody back here; only known codes are said. */
export function ProviderRefusal({ code }: { code: string | null }): ReactElement | null {
  if (code === null) return null;
  return (
    <Notice title={signIn.refusals.title} tone="attention" role="alert">
      <p>{Object.hasOwn(words, code) ? words[code] : signIn.refusals.other}</p>
    </Notice>
  );
}
