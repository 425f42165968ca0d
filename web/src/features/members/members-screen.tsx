import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { errorText, isForbidden } from '../../api/error-text';
import { type Members, membersQuery } from '../../api/members';
import { errors } from '../../messages/fr/errors';
import { members as words } from '../../messages/fr/members';
import { shell } from '../../messages/fr/shell';
import { CardList, Said } from '../../ui/blocks';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { QueryView } from '../../ui/query-view';
import { Refused } from '../../ui/refused';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { CloseForGood } from './close-for-good';
import { InviteMember } from './invite-member';
import { MemberCard } from './member-card';
import { PendingInvitations } from './pending-invitations';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** Those who keep a structure's sheets, and who answers for it. */
export function MembersScreen(): ReactElement {
  const { id = '' } = useParams();
  const query = useQuery(membersQuery(id));
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const [hasLeft, setLeft] = useState(false);
  const change = (read: Members, text: string): void => {
    client.setQueryData(membersQuery(id).queryKey, read);
    setSaid(text);
  };
  const leave = (): void => {
    setLeft(true);
    void client.invalidateQueries({ queryKey: ['my-sheets'] });
    void client.invalidateQueries({ queryKey: ['me'] });
  };
  if (hasLeft) return <Left />;
  return (
    <Sheet>
      <title>{shell.title(words.pageTitle)}</title>
      <QueryView
        query={query}
        words={VIEW_WORDS}
        errorText={errorText}
        renderError={(error) =>
          isForbidden(error) ? <Refused {...words.refused} text={errorText(error)} /> : null
        }
      >
        {(read) => (
          <>
            <SheetHead
              kicker={words.kicker}
              title={words.title(read.structure.nom)}
              subtitle={words.subtitle}
              actions={
                <ButtonLink small look="quiet" icon="left" to="/mes-fiches">
                  {words.back}
                </ButtonLink>
              }
            />
            <Said text={said} />
            {read.sans_responsable ? (
              <Notice title={words.orphan.title} tone="attention">
                <p>{words.orphan.text}</p>
              </Notice>
            ) : null}
            <SheetSection id="personnes" title={words.people}>
              {read.membres.length === 0 ? <p>{words.nobody}</p> : null}
              <CardList>
                {read.membres.map((member) => (
                  <li key={member.compte_id}>
                    <MemberCard read={read} member={member} onChange={change} onLeft={leave} />
                  </li>
                ))}
              </CardList>
              <PendingInvitations read={read} />
            </SheetSection>
            {read.peut_gerer ? (
              <>
                <InviteMember structureId={read.structure.id} />
                <CloseForGood structureId={read.structure.id} />
              </>
            ) : null}
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function Left(): ReactElement {
  return (
    <Sheet>
      <title>{shell.title(words.pageTitle)}</title>
      <Notice title={words.left} level={1} icon="check" role="alert">
        <div>
          <ButtonLink to="/mes-fiches">{words.back}</ButtonLink>
        </div>
      </Notice>
    </Sheet>
  );
}
