import type { ReactElement } from 'react';
import { FindSolution } from '../../features/find-solution/find-solution';
import type { CardSlots } from '../../features/find-solution/result-card';
import { AddNumberButton } from '../../features/report/add-number-button';
import { KeepButton } from '../../features/selection/keep-button';

const SLOTS: CardSlots = {
  keep: (service) => <KeepButton id={service.id} name={service.nom} />,
  addNumber: ({ id, nom }) => <AddNumberButton about={{ kind: 'service', id, name: nom }} />,
};

export function SearchRoute(): ReactElement {
  return <FindSolution slots={SLOTS} />;
}
