import { useEffect, useRef, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { validateSignInLink } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { shell } from '../../messages/fr/shell';
import { signIn } from '../../messages/fr/sign-in';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet, SheetHead } from '../../ui/sheet';
import { useEnter } from './use-enter';

const words = signIn.validating;

/** Where the link of a mail leads: its token is after the #, so that no server writes it down. */
export function LinkScreen(): ReactElement {
  const { hash } = useLocation();
  const jeton = new URLSearchParams(hash.slice(1)).get('jeton');
  const { mutate, isError, error } = useEnter((token: string) =>
    validateSignInLink({ body: { jeton: token } }),
  );
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (jeton === null || asked.current === jeton) return;
    asked.current = jeton;
    mutate(jeton);
  }, [jeton, mutate]);
  return (
    <Sheet>
      <title>{shell.title(words.title)}</title>
      <SheetHead kicker={signIn.kicker} title={words.title} />
      {jeton === null || isError ? (
        <Notice title={words.failed} tone="attention" role="alert">
          <p>{jeton === null ? words.missing : errorText(error)}</p>
          <div>
            <ButtonLink to="/connexion" look="primary">
              {words.ask}
            </ButtonLink>
          </div>
        </Notice>
      ) : (
        <output>{words.wait}</output>
      )}
    </Sheet>
  );
}
