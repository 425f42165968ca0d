import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { handOverStructure, removeMember } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import type { Member, Members } from '../../api/members';
import { members as words } from '../../messages/fr/members';
import { Card, Quiet, Row } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { Status } from '../../ui/status';

type MemberCardProps = {
  readonly read: Members;
  readonly member: Member;
  readonly onChange: (read: Members, text: string) => void;
  readonly onLeft: () => void;
};

type Asking = 'hand-over' | 'remove' | null;

/** One person, and what may be changed of their place. Nothing happens before a second touch. */
export function MemberCard({ read, member, onChange, onLeft }: MemberCardProps): ReactElement {
  const [asking, setAsking] = useState<Asking>(null);
  const { compte_id, nom, courriel, fonction, moi } = member;
  const { id } = read.structure;
  const acting = useMutation({
    mutationFn: (deed: () => Promise<Members>) => deed(),
  });
  const run = (deed: () => Promise<Members>, leaves: boolean): void =>
    acting.mutate(deed, {
      onSuccess: (after) => {
        setAsking(null);
        onChange(after, words.done);
        if (leaves) onLeft();
      },
    });
  const who = nom ?? courriel;
  const about = <span className="hors-ecran">{words.about(who)}</span>;
  const iAnswer = read.membres.some((one) => one.moi && one.fonction === 'responsable');
  const answerers = read.membres.filter((one) => one.fonction === 'responsable').length;
  const isLast = fonction === 'responsable' && answerers === 1;
  const remove = (sansSuccesseur: boolean): void =>
    run(
      () =>
        removeMember({
          id,
          compteId: compte_id,
          ...(sansSuccesseur ? { sansSuccesseur: 'true' } : {}),
        }),
      moi,
    );
  const handOver = (quitter: boolean): void =>
    run(() => handOverStructure({ id, body: { compte_id, quitter } }), quitter);
  return (
    <Card title={who}>
      <Row>
        <strong>{who}</strong>
        {moi ? <span>({words.me})</span> : null}
        <Status tone={fonction === 'responsable' ? 'positive' : 'neutral'}>
          {words.fonctions[fonction]}
        </Status>
      </Row>
      {nom ? <Quiet>{courriel}</Quiet> : null}
      {acting.isError ? <p role="alert">{errorText(acting.error)}</p> : null}
      {asking === 'hand-over' ? (
        <>
          <p>{words.handOverAsk(who)}</p>
          <Row>
            <Button look="primary" disabled={acting.isPending} onClick={() => handOver(false)}>
              {words.handOverStay}
            </Button>
            <Button disabled={acting.isPending} onClick={() => handOver(true)}>
              {words.handOverLeave}
            </Button>
            <Button look="quiet" onClick={() => setAsking(null)}>
              {words.cancel}
            </Button>
          </Row>
        </>
      ) : null}
      {asking === 'remove' ? (
        <>
          <p>{moi ? words.leaveAsk : words.removeAsk(who)}</p>
          <Row>
            <Button
              look="primary"
              disabled={acting.isPending}
              onClick={() => remove(moi && isLast)}
            >
              {removalText(moi, isLast)}
            </Button>
            <Button look="quiet" onClick={() => setAsking(null)}>
              {words.cancel}
            </Button>
          </Row>
        </>
      ) : null}
      {asking === null ? (
        <Row>
          {iAnswer && !moi && fonction !== 'candidat' ? (
            <Button small onClick={() => setAsking('hand-over')}>
              {words.handOver}
              {about}
            </Button>
          ) : null}
          {moi || read.peut_gerer ? (
            <Button small look="quiet" onClick={() => setAsking('remove')}>
              {moi ? words.leave : words.remove}
              {moi ? null : about}
            </Button>
          ) : null}
        </Row>
      ) : null}
    </Card>
  );
}

function removalText(moi: boolean, isLast: boolean): string {
  if (!moi) return words.removeYes;
  return isLast ? words.leaveNobody : words.leaveYes;
}
