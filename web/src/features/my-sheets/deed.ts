import type { MyService } from '../../api/edition';

/** What was done, in words, and how to undo it. */
export type Done = { readonly text: string; readonly undo: (() => Promise<unknown>) | null };

/** Null: something was undone. */
export type Deed = () => Promise<Done | null>;

export type PanelProps = {
  readonly service: MyService;
  readonly isBusy: boolean;
  readonly onSay: (deed: Deed) => void;
};
