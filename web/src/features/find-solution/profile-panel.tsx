import { lazy, Suspense, useState, type ComponentProps, type ReactElement } from 'react';
import { findSolution } from '../../messages/fr/find-solution';
import { Disclosure } from '../../ui/disclosure';

const ProfileQuestions = lazy(() =>
  import('./profile-questions').then((m) => ({ default: m.ProfileQuestions })),
);

/** What is known of her situation; the questions come when they are opened. */
export function ProfilePanel(props: ComponentProps<typeof ProfileQuestions>): ReactElement {
  const [isOpened, setOpened] = useState(false);
  const { situations, situations_exclues: excluded } = props.profil;
  return (
    <Disclosure
      summary={findSolution.profile.summary(situations.length + excluded.length)}
      onOpen={() => setOpened(true)}
    >
      <Suspense>{isOpened ? <ProfileQuestions {...props} /> : null}</Suspense>
    </Disclosure>
  );
}
