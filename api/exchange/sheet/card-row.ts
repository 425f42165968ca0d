export type CardRow = {
  readonly label: string;
  readonly lines: readonly string[];
  /** Which line is to be seen first. */
  readonly strongAt?: number;
};
