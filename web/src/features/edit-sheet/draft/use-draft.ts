import { useEffect, useState, useSyncExternalStore } from 'react';
import { dropDraft, saveDraft } from '../../../api/client.gen';
import type { Champs, EditedSheet } from '../../../api/edition';
import { DraftKeeper, type DraftState, type Saved } from './draft-keeper';
import { localShelf } from './local-shelf';

export type Draft = {
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  /** The version that was read when this draft was begun. */
  readonly version: number;
};

/** One sheet being written. `compteId` keeps apart the words of those who share a computer. */
export function useDraft(sheet: EditedSheet, compteId: string): Draft {
  const { brouillon } = sheet;
  const [begun] = useState(() => beginOn(sheet, compteId));
  const { keeper, version } = begun;
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => {
    const send = (): void => keeper.flush();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
      keeper.flush();
    };
  }, [keeper]);
  return { keeper, state, version: brouillon?.version ?? version };
}

function beginOn(sheet: EditedSheet, compteId: string) {
  const { objet, id, brouillon } = sheet;
  const version = brouillon?.version ?? sheet.version;
  const save = async (champs: Champs): Promise<Saved> => {
    if (Object.keys(champs).length === 0) {
      await dropDraft({ objet, id });
      return { erreurs: [], maj_le: null, qualite: sheet.qualite };
    }
    return saveDraft({ objet, id, body: { version, champs: { ...champs } } });
  };
  const keeper = new DraftKeeper({
    base: sheet.champs,
    began: {
      typed: brouillon?.champs ?? {},
      errors: brouillon?.erreurs ?? [],
      quality: sheet.qualite,
      at: brouillon?.maj_le ?? null,
    },
    save,
    shelf: localShelf({ objet, id }, compteId),
  });
  return { keeper, version };
}
