import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { SourceScreen } from '../../features/imports/sources/source-screen';

export function SourceRoute(): ReactElement {
  const { id = '' } = useParams();
  return <SourceScreen key={id} id={id} />;
}
