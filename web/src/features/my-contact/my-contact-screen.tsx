import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { answerOwnData, readOwnData } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { formatDate } from '../../messages/fr/format';
import { myContact } from '../../messages/fr/my-contact';
import { shell } from '../../messages/fr/shell';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { Notice } from '../../ui/notice';
import { Facts, Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import styles from './my-contact.module.css';

type OwnData = Awaited<ReturnType<typeof readOwnData>>;
type Choice = { readonly accord: boolean } | { readonly effacer: true };

const ownDataQuery = (jeton: string) =>
  queryOptions({
    queryKey: ['own-data', jeton],
    queryFn: ({ signal }) => readOwnData({ body: { jeton } }, { signal }),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Where the mail to the holder of a post leads: agree, take a copy, or be erased, without an account. */
export function MyContactScreen(): ReactElement {
  const { hash } = useLocation();
  const jeton = new URLSearchParams(hash.slice(1)).get('jeton');
  return (
    <Sheet>
      <title>{shell.title(myContact.title)}</title>
      {jeton === null ? <Broken text={myContact.missing} /> : <OwnContact jeton={jeton} />}
    </Sheet>
  );
}

function OwnContact({ jeton }: { jeton: string }): ReactElement {
  const { data, error } = useQuery(ownDataQuery(jeton));
  const answering = useMutation({
    mutationFn: (choice: Choice) => answerOwnData({ body: { jeton, ...choice } }),
  });
  if (answering.isSuccess) {
    return (
      <Notice title={myContact.done} level={1} role="alert">
        <p>{answering.data.message}</p>
      </Notice>
    );
  }
  if (error) return <Broken text={errorText(error)} />;
  if (!data) return <Skeleton lines={4} label={myContact.loading} />;
  return (
    <>
      <SheetHead
        kicker={myContact.kicker}
        title={myContact.title}
        subtitle={myContact.lead(data.poste, data.structure)}
      />
      <SheetSection id="coordonnees" title={myContact.facts.title}>
        <Facts facts={factsOf(data)} />
      </SheetSection>
      <SheetSection id="choix" title={myContact.choice.title}>
        <div className={styles.choices}>
          <Button
            look="primary"
            icon="check"
            disabled={answering.isPending}
            onClick={() => answering.mutate({ accord: true })}
          >
            {myContact.choice.agree}
          </Button>
          <Button
            disabled={answering.isPending}
            onClick={() => answering.mutate({ accord: false })}
          >
            {myContact.choice.refuse}
          </Button>
          <Button
            look="quiet"
            disabled={answering.isPending}
            onClick={() => answering.mutate({ effacer: true })}
          >
            {myContact.choice.erase}
          </Button>
        </div>
        <p>{myContact.choice.eraseWarning}</p>
        {answering.isError ? <p role="alert">{errorText(answering.error)}</p> : null}
      </SheetSection>
      <SheetSection id="copie" title={myContact.copy.title}>
        <p>{myContact.copy.text}</p>
        <div>
          <Button icon="download" onClick={() => saveCopy(data)}>
            {myContact.copy.save}
          </Button>
        </div>
      </SheetSection>
    </>
  );
}

function factsOf({ personne }: OwnData) {
  const { facts } = myContact;
  return [
    { label: facts.name, value: personne.nom },
    { label: facts.mail, value: personne.courriel },
    { label: facts.phone, value: personne.telephone },
    { label: facts.state, value: personne.visible ? facts.visible : facts.waiting },
    { label: facts.until, value: personne.expire_le && formatDate(personne.expire_le) },
  ];
}

function saveCopy(data: OwnData): void {
  const text = JSON.stringify(data, null, 2);
  download(new Blob([text], { type: 'application/json' }), myContact.copy.file);
}

function Broken({ text }: { text: string }): ReactElement {
  return (
    <Notice title={myContact.broken} level={1} tone="attention" role="alert">
      <p>{text}</p>
    </Notice>
  );
}
