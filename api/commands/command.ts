import type { Type } from '@nestjs/common';
import type { ParseArgsConfig } from 'node:util';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';

export type CommandArguments = {
  readonly positionals: readonly string[];
  /** What was written behind `--name`, or undefined. */
  readonly option: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
};

export type CommandContext = {
  readonly config: Config;
  readonly dataSource: DataSource;
  /** A service of a room; the rooms are started at the first call. */
  readonly get: <T>(service: Type<T>) => Promise<T>;
  readonly say: (line: string) => void;
  /** A line that the next one replaces on a terminal. */
  readonly progress: (line: string) => void;
};

/** A command of `npm run maillage -- <name>`. A room declares its own in `x.commands.ts`. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  readonly positionals?: { readonly min: number; readonly max: number };
  /** Node's own options, for a command that must stay small: it starts again with them. */
  readonly nodeOptions?: readonly string[];
  /** `bare`: the database as it is, without migrating or seeding it first. */
  readonly database?: 'ready' | 'bare';
  /** Answers the exit code; nothing is success. */
  readonly run: (given: CommandArguments, context: CommandContext) => Promise<number | void>;
};
