import type { Champs, FieldError, Quality } from '../../../api/edition';
import { isSame } from './is-same';

export type Saved = {
  readonly erreurs: readonly FieldError[];
  /** An instant, ISO 8601; null when nothing is left to keep. */
  readonly maj_le: string | null;
  readonly qualite: Quality | null;
};

export type Saving =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'failed'; readonly error: unknown };

export type DraftState = {
  /** What was typed and differs from the sheet. */
  readonly typed: Champs;
  readonly errors: readonly FieldError[];
  readonly quality: Quality | null;
  readonly saving: Saving;
};

/** Where words wait on this very device until the server has them. */
export type Shelf = {
  readonly read: () => Champs | null;
  readonly write: (typed: Champs) => void;
  readonly clear: () => void;
};

type KeeperProps = {
  /** The sheet as it was read. */
  readonly base: Champs;
  readonly began: Pick<DraftState, 'typed' | 'errors' | 'quality'> & { readonly at: string | null };
  readonly save: (typed: Champs) => Promise<Saved>;
  readonly shelf: Shelf;
};

const SAVE_AFTER_MS = 800;
const RETRY_AFTER_MS = 5_000;

/** Keeps what is typed: on the device at once, on the server soon after; tries again until it is there. */
export class DraftKeeper {
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #isDirty: boolean;
  readonly #base: Champs;
  readonly #save: KeeperProps['save'];
  readonly #shelf: Shelf;
  readonly #listeners = new Set<() => void>();

  constructor({ base, began, save, shelf }: KeeperProps) {
    this.#base = base;
    this.#save = save;
    this.#shelf = shelf;
    const unsent = shelf.read();
    const { at, ...draft } = began;
    this.#isDirty = unsent !== null;
    this.#state = {
      ...draft,
      typed: unsent ?? draft.typed,
      saving: at === null ? { kind: 'nothing' } : { kind: 'saved', at },
    };
    if (this.#isDirty) this.#planAfter(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  /** `fields` may be several at once: an address that was found. */
  type(fields: Champs): void {
    const typed = Object.entries({ ...this.#state.typed, ...fields }).filter(
      ([champ, value]) => !isSame(value, this.#base[champ]),
    );
    const told = this.#state.errors.filter(({ champ }) => !(champ in fields));
    this.#isDirty = true;
    this.#set({ typed: Object.fromEntries(typed), errors: told, saving: { kind: 'pending' } });
    this.#shelf.write(this.#state.typed);
    this.#planAfter(SAVE_AFTER_MS);
  }

  /** What publishing found wrong. */
  tell(errors: readonly FieldError[]): void {
    this.#set({ errors });
  }

  /** Sends at once what waits. */
  flush(): void {
    if (this.#isDirty) this.#planAfter(0);
  }

  /** Sends nothing more; done when nothing travels. What waits stays on the device. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    clearTimeout(this.#timer);
  }

  /** What was typed is written, or given up: nothing is left to keep here. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#isDirty = false;
    this.#shelf.clear();
  }

  #planAfter(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#sending || !this.#isDirty) return;
      this.#sending = this.#send().finally(() => {
        this.#sending = null;
        if (this.#isDirty && this.#state.saving.kind === 'pending') this.#planAfter(SAVE_AFTER_MS);
      });
    }, delayMs);
  }

  async #send(): Promise<void> {
    const { typed } = this.#state;
    this.#isDirty = false;
    try {
      const { erreurs, qualite, maj_le: at } = await this.#save(typed);
      if (this.#isDirty) this.#set({ quality: qualite });
      else this.#arrived({ errors: erreurs, quality: qualite, saving: { kind: 'saved', at } });
    } catch (error) {
      this.#isDirty = true;
      this.#set({ saving: { kind: 'failed', error } });
      this.#planAfter(RETRY_AFTER_MS);
    }
  }

  #arrived(change: Partial<DraftState>): void {
    this.#shelf.clear();
    this.#set(change);
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
