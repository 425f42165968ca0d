import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { linkQuery } from '../../api/confirm';
import { errorText } from '../../api/error-text';
import { confirm } from '../../messages/fr/confirm';
import { rhythm } from '../../messages/fr/rhythm';
import { shell } from '../../messages/fr/shell';
import { Narrow } from '../../ui/blocks';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet, SheetHead } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import { LinkFacts } from './link-facts';
import { LinkRhythm } from './link-rhythm';

/** Where the mail of a reminder leads: the token is after the #, reading it confirms nothing. */
export function ConfirmScreen(): ReactElement {
  const { hash } = useLocation();
  const said = new URLSearchParams(hash.slice(1));
  const jeton = said.get('jeton');
  return (
    <Sheet>
      <title>{shell.title(confirm.pageTitle)}</title>
      {jeton === null ? (
        <Broken text={confirm.broken.missing} />
      ) : (
        <Facts key={jeton} jeton={jeton} asksRhythm={said.has('rappels')} />
      )}
    </Sheet>
  );
}

type FactsProps = { readonly jeton: string; readonly asksRhythm: boolean };

function Facts({ jeton, asksRhythm }: FactsProps): ReactElement {
  const { data, error } = useQuery(linkQuery(jeton));
  if (data) return <LinkFacts jeton={jeton} link={data} asksRhythm={asksRhythm} />;
  // A link past its time, or the one a mailbox is given: one may always ask to be left in peace.
  if (error && asksRhythm) return <OnlyRhythm jeton={jeton} />;
  if (error) return <Broken text={errorText(error)} />;
  return <Skeleton lines={4} label={confirm.loading} />;
}

function OnlyRhythm({ jeton }: { jeton: string }): ReactElement {
  return (
    <>
      <SheetHead kicker={confirm.kicker} title={rhythm.title} />
      <Narrow>
        <LinkRhythm jeton={jeton} value="trimestriel" />
      </Narrow>
    </>
  );
}

function Broken({ text }: { text: string }): ReactElement {
  return (
    <Notice title={confirm.broken.title} level={1} tone="attention" role="alert">
      <p>{text}</p>
      <div>
        <ButtonLink to="/connexion?suite=/mes-fiches">{confirm.broken.signIn}</ButtonLink>
      </div>
    </Notice>
  );
}
