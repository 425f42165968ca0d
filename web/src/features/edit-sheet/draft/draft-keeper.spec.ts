import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Champs } from '../../../api/edition';
import { DraftKeeper, type Saved, type Shelf } from './draft-keeper';

const BASE = { nom: 'E2C', telephone: null };
const SAVED: Saved = { erreurs: [], maj_le: '2026-11-21T14:32:00Z', qualite: null };

function aShelf(kept: Champs | null = null): Shelf & { readonly kept: () => Champs | null } {
  let typed = kept;
  return {
    read: () => typed,
    write: (champs) => {
      typed = champs;
    },
    clear: () => {
      typed = null;
    },
    kept: () => typed,
  };
}

type Save = (typed: Champs) => Promise<Saved>;

function keeperOf(save: Save, shelf: Shelf = aShelf()) {
  const began = { typed: {}, errors: [], quality: null, at: null };
  return new DraftKeeper({ base: BASE, began, save, shelf });
}

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is sent once, a while after the last key', async () => {
    const save = vi.fn<Save>(async () => SAVED);
    const keeper = keeperOf(save);
    keeper.type({ telephone: '04' });
    await vi.advanceTimersByTimeAsync(500);
    keeper.type({ telephone: '04 66' });
    await vi.advanceTimersByTimeAsync(800);
    expect(save.mock.calls).toEqual([[{ telephone: '04 66' }]]);
    expect(keeper.state().saving).toEqual({ kind: 'saved', at: SAVED.maj_le });
  });

  it('holds only what differs from the sheet', async () => {
    const save = vi.fn<Save>(async () => SAVED);
    const keeper = keeperOf(save);
    keeper.type({ nom: 'E2C de Nîmes', telephone: '04' });
    keeper.type({ nom: 'E2C' });
    keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls).toEqual([[{ telephone: '04' }]]);
  });

  it('stays on the device while the network is away, and is sent when it is back', async () => {
    const shelf = aShelf();
    const save = vi
      .fn<Save>(async () => SAVED)
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const keeper = keeperOf(save, shelf);
    keeper.type({ telephone: '04' });
    await vi.advanceTimersByTimeAsync(800);
    expect(keeper.state().saving.kind).toBe('failed');
    expect(shelf.kept()).toEqual({ telephone: '04' });
    keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.state().saving.kind).toBe('saved');
    expect(shelf.kept()).toBeNull();
  });

  it('comes back from the device after a reload, and is sent', async () => {
    const save = vi.fn<Save>(async () => SAVED);
    const keeper = keeperOf(save, aShelf({ telephone: '04 66' }));
    expect(keeper.state().typed).toEqual({ telephone: '04 66' });
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls).toEqual([[{ telephone: '04 66' }]]);
  });

  it('is sent again when keys were struck while it travelled', async () => {
    let arrive: (saved: Saved) => void = () => undefined;
    const save = vi
      .fn<Save>(async () => SAVED)
      .mockImplementationOnce(
        () =>
          new Promise<Saved>((done) => {
            arrive = done;
          }),
      );
    const keeper = keeperOf(save);
    keeper.type({ telephone: '04' });
    keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    keeper.type({ telephone: '04 66' });
    await vi.advanceTimersByTimeAsync(900);
    arrive(SAVED);
    await vi.advanceTimersByTimeAsync(900);
    expect(save.mock.calls.at(-1)).toEqual([{ telephone: '04 66' }]);
    expect(keeper.state().saving.kind).toBe('saved');
  });

  it('no longer tells what is wrong with a field that is being corrected', () => {
    const keeper = keeperOf(async () => SAVED);
    keeper.tell([
      { champ: 'telephone', message: 'Ce numéro…' },
      { champ: 'nom', message: 'Écrivez…' },
    ]);
    keeper.type({ telephone: '04' });
    expect(keeper.state().errors.map(({ champ }) => champ)).toEqual(['nom']);
  });
});
