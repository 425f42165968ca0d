import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { signInForDemonstration } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { type Me, meQuery } from '../../api/session';
import { errors } from '../../messages/fr/errors';
import { shell } from '../../messages/fr/shell';
import { signIn } from '../../messages/fr/sign-in';
import { Button } from '../../ui/button';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { LinkForm } from './link-form';
import { ProviderRefusal } from './provider-refusal';
import styles from './sign-in.module.css';
import { useEnter } from './use-enter';

const VIEW_WORDS = {
  loading: shell.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** The ways into the professional space; `suite` is the page that asked for it. */
export function SignInScreen(): ReactElement {
  const query = useQuery(meQuery);
  const [params] = useSearchParams();
  const suite = params.get('suite');
  return (
    <Sheet>
      <title>{shell.title(signIn.title)}</title>
      <SheetHead kicker={signIn.kicker} title={signIn.title} subtitle={signIn.lead} />
      <ProviderRefusal code={params.get('erreur')} />
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(me) => (
          <>
            {me.connexions.lien ? (
              <SheetSection id="lien" title={signIn.link.title}>
                <LinkForm suite={suite} isDemonstration={me.demonstration.length > 0} />
              </SheetSection>
            ) : null}
            {me.connexions.oidc ? (
              <SheetSection id="fournisseur" title={signIn.oidc.title}>
                <a className={styles.provider} href={oidcAddress(suite)}>
                  {signIn.oidc.go(me.connexions.oidc)}
                </a>
              </SheetSection>
            ) : null}
            <DemonstrationAccounts me={me} suite={suite} />
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function oidcAddress(suite: string | null): string {
  const query = suite ? `?${new URLSearchParams({ suite }).toString()}` : '';
  return `/api/v1/connexion/oidc${query}`;
}

function DemonstrationAccounts({
  me,
  suite,
}: {
  me: Me;
  suite: string | null;
}): ReactElement | null {
  const entering = useEnter(async (cle: string) => {
    const entered = await signInForDemonstration({ body: { cle } });
    return { suite: suite ?? entered.suite };
  });
  if (me.demonstration.length === 0) return null;
  return (
    <SheetSection id="demonstration" title={signIn.demonstration.title}>
      <p>{signIn.demonstration.text}</p>
      <ul className={styles.accounts}>
        {me.demonstration.map(({ cle, libelle, description }) => (
          <li key={cle} className={styles.account}>
            <Button disabled={entering.isPending} onClick={() => entering.mutate(cle)}>
              {libelle}
            </Button>
            <p>{description}</p>
          </li>
        ))}
      </ul>
      {entering.isError ? <p role="alert">{errorText(entering.error)}</p> : null}
    </SheetSection>
  );
}
