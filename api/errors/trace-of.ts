const FRAMES = 4;

/** Where an error comes from, without its text, which may quote what a person wrote. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'erreur inconnue';
  const code = 'code' in error ? ` ${String(error.code).slice(0, 60)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames.slice(0, FRAMES)].join('\n');
}
