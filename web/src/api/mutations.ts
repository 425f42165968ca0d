import { pdf, reportMistake, reportUncoveredNeed } from './client.gen';
import type { Report, UnmetNeed } from './contract';
import { isUnknown, toBody } from './profil';
import type { Asker } from './queries';

export const reportUnmetNeed = (need: UnmetNeed) => reportUncoveredNeed({ body: need });

export const sendReport = (report: Report) => reportMistake({ body: report });

export type SelectionPdf = { readonly ids: readonly string[]; readonly asker: Asker };

export function fetchSelectionPdf({ ids, asker }: SelectionPdf): Promise<Blob> {
  const { profil, commune } = asker;
  return pdf({
    body: {
      services: [...ids],
      code_commune: commune,
      profil: isUnknown(profil) ? null : toBody(profil),
    },
  });
}
