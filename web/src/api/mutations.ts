import { reportMistake, reportUncoveredNeed } from './client.gen';
import type { Report, UnmetNeed } from './contract';
import { postForFile } from './http';
import { isUnknown, toBody, type Profil } from './profil';

export const reportUnmetNeed = (need: UnmetNeed) => reportUncoveredNeed({ body: need });

export const sendReport = (report: Report) => reportMistake({ body: report });

export type SelectionPdf = { services: string[]; profil: Profil };

export function fetchSelectionPdf({ services, profil }: SelectionPdf): Promise<Blob> {
  const body = isUnknown(profil) ? { services } : { services, profil: toBody(profil) };
  return postForFile('/api/v1/selections/pdf', body);
}
