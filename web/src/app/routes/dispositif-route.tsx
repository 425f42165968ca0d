import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { DispositifSheet } from '../../features/dispositif-sheet/dispositif-sheet';

export function DispositifRoute(): ReactElement {
  const { slug = '' } = useParams();
  return <DispositifSheet slug={slug} />;
}
