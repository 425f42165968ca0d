import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { linkQuery, type LinkToConfirm, type SaidOfLink, sendAnswer } from '../../api/confirm';
import { errorText } from '../../api/error-text';
import { confirm } from '../../messages/fr/confirm';
import { Narrow, Quiet, Said } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { SheetHead } from '../../ui/sheet';
import { LinkRhythm } from './link-rhythm';
import type { Say } from './say';
import { SheetFacts } from './sheet-facts';
import { Thanks } from './thanks';

type LinkFactsProps = {
  readonly jeton: string;
  readonly link: LinkToConfirm;
  /** The mail's other link: one came to choose how often. */
  readonly asksRhythm: boolean;
};

/** All that the link lets confirm, and what was just answered. */
export function LinkFacts({ jeton, link, asksRhythm }: LinkFactsProps): ReactElement {
  const [isOver, setOver] = useState(false);
  const { answer, isPending, error, message } = useAnswer(jeton);
  const said = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (message !== '') said.current?.focus();
  }, [message]);
  if (isOver) return <Thanks link={link} jeton={jeton} onAgain={() => setOver(false)} />;
  return (
    <>
      <SheetHead
        kicker={confirm.kicker}
        title={confirm.title(link.structure.nom)}
        subtitle={confirm.subtitle}
      />
      <Narrow>
        {asksRhythm ? <LinkRhythm jeton={jeton} value={link.rythme} /> : null}
        {error ? <p role="alert">{errorText(error)}</p> : null}
        <Said text={message} at={said} />
        <Button
          look="primary"
          icon="check"
          disabled={isPending}
          onClick={() => answer({ tout: true }, () => setOver(true))}
        >
          {confirm.all}
        </Button>
        <Quiet>{confirm.allHelp}</Quiet>
      </Narrow>
      {link.fiches.map((sheet) => (
        <SheetFacts
          key={`${sheet.objet} ${sheet.id} ${sheet.version}`}
          sheet={sheet}
          isBusy={isPending}
          onSay={answer}
        />
      ))}
      <Narrow>
        {asksRhythm ? null : <LinkRhythm jeton={jeton} value={link.rythme} />}
        <Quiet>{confirm.until(link.expire_le)}</Quiet>
      </Narrow>
    </>
  );
}

function useAnswer(jeton: string) {
  const client = useQueryClient();
  const answering = useMutation({
    mutationFn: (said: SaidOfLink) => sendAnswer(jeton, said),
    onSuccess: ({ lecture }) => client.setQueryData(linkQuery(jeton).queryKey, lecture),
  });
  const answer: Say = (said, onSaid) => {
    answering.mutate(said, { onSuccess: () => onSaid?.() });
  };
  return {
    answer,
    isPending: answering.isPending,
    error: answering.error,
    message: answering.data?.message ?? '',
  };
}
