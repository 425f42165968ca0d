import type { ReactElement } from 'react';
import type { StructureToJoin } from '../../api/joining';
import { join } from '../../messages/fr/join';
import { Card, CardList, Quiet, Row } from '../../ui/blocks';
import { ButtonLink } from '../../ui/button';
import { Status } from '../../ui/status';
import { ClaimForm } from './claim-form';

const words = join.claim;

type FoundStructuresProps = {
  readonly structures: readonly StructureToJoin[];
  readonly label: string;
};

export function FoundStructures({ structures, label }: FoundStructuresProps): ReactElement | null {
  if (structures.length === 0) return null;
  return (
    <CardList label={label}>
      {structures.map((structure) => (
        <li key={structure.id}>
          <Card title={structure.nom}>
            <strong>{structure.nom}</strong>
            <Quiet>{placeOf(structure)}</Quiet>
            <Standing structure={structure} />
          </Card>
        </li>
      ))}
    </CardList>
  );
}

function Standing({ structure }: { structure: StructureToJoin }): ReactElement {
  if (structure.membre) {
    return (
      <Row>
        <Status tone="positive">{words.member}</Status>
        <ButtonLink small to="/mes-fiches">
          {words.sheets}
        </ButtonLink>
      </Row>
    );
  }
  if (structure.demande_en_attente) return <Status tone="unsure">{words.waiting}</Status>;
  return <ClaimForm structure={structure} />;
}

function placeOf({ adresse, code_postal, commune, siret }: StructureToJoin): string {
  const town = [code_postal, commune].filter(Boolean).join(' ');
  return [adresse, town, siret ? `SIRET ${siret}` : ''].filter(Boolean).join(', ');
}
