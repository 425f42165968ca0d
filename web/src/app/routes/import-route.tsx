import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { ImportScreen } from '../../features/imports/import-screen';

export function ImportRoute(): ReactElement {
  const { id = '' } = useParams();
  return <ImportScreen key={id} id={id} />;
}
