import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { type Post, postsQuery } from '../../api/posts';
import { meQuery } from '../../api/session';
import { formatPhone, parisToday } from '../../messages/fr/format';
import { posts as words } from '../../messages/fr/posts';
import { Card, CardList, Quiet } from '../../ui/blocks';
import { ContactWays } from '../../ui/contact-ways';
import { SheetSection } from '../../ui/sheet';

/** Whom to call for what; read by professionals, never by the public. */
export function PostsSection({ structureId }: { structureId: string }): ReactElement | null {
  const { data: me } = useQuery(meQuery);
  const isProfessional = (me?.compte?.roles.length ?? 0) > 0;
  const { data } = useQuery({ ...postsQuery(structureId), enabled: isProfessional });
  if (!isProfessional || !data || data.items.length === 0) return null;
  return (
    <SheetSection id="qui-fait-quoi" title={words.title}>
      <Quiet>{words.note}</Quiet>
      <CardList>
        {data.items.map((post) => (
          <li key={post.id}>
            <PostCard
              post={post}
              next={data.items.find(({ id }) => id === post.successeur_id)?.intitule ?? null}
            />
          </li>
        ))}
      </CardList>
    </SheetSection>
  );
}

function PostCard({ post, next }: { post: Post; next: string | null }): ReactElement {
  const { intitule, telephone, courriel, courriel_fonction, fin, rebond, personnes } = post;
  const isOver = fin !== null && fin < parisToday();
  const mail = courriel_fonction ?? courriel;
  return (
    <Card title={intitule}>
      <strong>{intitule}</strong>
      {fin ? <Quiet>{isOver ? words.over(fin) : words.until(fin)}</Quiet> : null}
      {next ? <p>{words.next(next)}</p> : null}
      {rebond ? <p>{words.bounced}</p> : null}
      {!isOver && (telephone || mail) ? (
        <ContactWays
          phone={telephone}
          phoneText={telephone ? formatPhone(telephone) : ''}
          mail={mail}
          link={null}
          linkText=""
        />
      ) : null}
      {personnes
        .filter(({ visible }) => visible)
        .map(({ id, nom, courriel: own, telephone: direct }) => (
          <div key={id}>
            <p>{nom}</p>
            <ContactWays
              phone={direct}
              phoneText={direct ? formatPhone(direct) : ''}
              mail={own}
              link={null}
              linkText=""
            />
          </div>
        ))}
    </Card>
  );
}
