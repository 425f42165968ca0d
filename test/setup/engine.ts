import type { Level } from './template-key.js';

export type EngineDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** Gives a fresh database at the level asked for. */
export type Engine = (level: Level) => Promise<EngineDatabase>;
