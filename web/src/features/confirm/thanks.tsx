import { useEffect, useRef, type ReactElement } from 'react';
import type { LinkToConfirm } from '../../api/confirm';
import { confirm } from '../../messages/fr/confirm';
import { Narrow, Row } from '../../ui/blocks';
import { Button, ButtonLink } from '../../ui/button';
import { LinkRhythm } from './link-rhythm';
import styles from './confirm.module.css';

const words = confirm.thanks;

type ThanksProps = {
  readonly link: LinkToConfirm;
  readonly jeton: string;
  readonly onAgain: () => void;
};

/** It is over: nothing more is asked. */
export function Thanks({ link, jeton, onAgain }: ThanksProps): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Narrow>
      <h1 ref={title} tabIndex={-1} className={styles.thanks}>
        {words.title}
      </h1>
      <p>{words.text}</p>
      <Row>
        <ButtonLink to={`/structures/${encodeURIComponent(link.structure.id)}`}>
          {words.see}
        </ButtonLink>
        <Button look="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </Row>
      <LinkRhythm jeton={jeton} value={link.rythme} />
    </Narrow>
  );
}
