import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { type Objet, sheetQuery } from '../../api/edition';
import { isNotFound } from '../../api/error-text';
import { EditSheetScreen } from '../../features/edit-sheet/edit-sheet-screen';
import type { EditSlots } from '../../features/edit-sheet/edit-slots';
import { HistoryPanel } from '../../features/history/history-panel';
import { SheetPreview } from '../../features/service-sheet/sheet-preview';
import { StructurePreview } from '../../features/structure-sheet/structure-preview';
import { NotFoundRoute } from './not-found-route';

const OBJETS: Readonly<Record<string, Objet>> = {
  structures: 'structure',
  services: 'service',
  permanences: 'permanence',
  fermetures: 'fermeture',
  postes: 'poste',
  lieux: 'lieu',
};

const SLOTS: EditSlots = {
  preview: (sheet, champs) =>
    sheet.objet === 'structure' ? (
      <StructurePreview champs={champs} />
    ) : (
      <SheetPreview sheet={sheet} champs={champs} />
    ),
  history: (sheet, onBroughtBack) => (
    <HistoryPanel
      name={{ objet: sheet.objet, id: sheet.id }}
      version={sheet.version}
      onBroughtBack={onBroughtBack}
    />
  ),
};

export function EditSheetRoute(): ReactElement {
  const { kind = '', id = '' } = useParams();
  const objet = Object.hasOwn(OBJETS, kind) ? OBJETS[kind] : undefined;
  if (!objet) return <NotFoundRoute />;
  return <KnownKind key={`${objet} ${id}`} objet={objet} id={id} />;
}

function KnownKind({ objet, id }: { objet: Objet; id: string }): ReactElement {
  const { error } = useQuery(sheetQuery({ objet, id }));
  if (isNotFound(error)) return <NotFoundRoute />;
  return <EditSheetScreen name={{ objet, id }} slots={SLOTS} />;
}
