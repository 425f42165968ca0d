import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export type WebFiles = { readonly root: string; readonly names: ReadonlySet<string> };

/** The built screens of `dist/web`, or null when they were not built. */
export function readWebFiles(root = resolve('dist/web')): WebFiles | null {
  if (!existsSync(resolve(root, 'index.html'))) return null;
  return { root, names: new Set(readdirSync(root)) };
}

/** Every address that is neither the API nor a built file is the single page. */
export function toWebPage(web: WebFiles | null, url: string): string {
  if (!web) return url;
  const top = url.split(/[/?#]/, 2)[1] ?? '';
  if (top === 'embed') return '/embed.html';
  if (top === 'api' || top === 'health' || (top !== '' && web.names.has(top))) return url;
  return '/index.html';
}

export async function serveWeb(fastify: FastifyInstance, web: WebFiles): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: web.root,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      void reply.header(
        'cache-control',
        forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
