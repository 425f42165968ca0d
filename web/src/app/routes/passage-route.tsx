import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { PassageScreen } from '../../features/imports/sources/passage-screen';

export function PassageRoute(): ReactElement {
  const { id = '', passageId = '' } = useParams();
  return <PassageScreen key={passageId} sourceId={id} id={passageId} />;
}
