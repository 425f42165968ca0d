const RESOLVE_SOURCES = `
import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  try { return next(name, context); }
  catch (error) {
    if (!name.startsWith('.') || !name.endsWith('.js')) throw error;
    return next(name.slice(0, -3) + '.ts', context);
  }
} });`;

/** Lets Node run unbuilt sources, which import './x.js' and mean './x.ts'. For the tests only. */
export const RUN_SOURCES: readonly string[] = [
  '--experimental-transform-types',
  '--import',
  `data:text/javascript,${encodeURIComponent(RESOLVE_SOURCES)}`,
];
