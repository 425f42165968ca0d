import { request } from 'node:http';
import type { ServerProcess } from './server-process.js';

const FORMATS = ['json', 'csv', 'xlsx', 'geojson'] as const;
const SAMPLE_MS = 25;

export type ExportFigures = {
  readonly format: (typeof FORMATS)[number];
  readonly seconds: number;
  readonly megabytes: number;
  /** How far the memory of the server rose above what it held before. */
  readonly grownMb: number;
};

/** Downloads a file without keeping it; its size in bytes. */
function download(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(url, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('error', reject);
      answer.on('end', () =>
        answer.complete && answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`Export : ${answer.statusCode ?? 0}`)),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

/** Exports the whole catalogue in each format, and watches the memory of the server meanwhile. */
export async function measureExports(server: ServerProcess): Promise<ExportFigures[]> {
  const figures: ExportFigures[] = [];
  for (const format of FORMATS) {
    const before = server.memoryMb();
    let highest = before;
    const watch = setInterval(() => {
      highest = Math.max(highest, server.memoryMb());
    }, SAMPLE_MS);
    const start = performance.now();
    const bytes = await download(`${server.base}/api/v1/exports/services.${format}`);
    clearInterval(watch);
    figures.push({
      format,
      seconds: (performance.now() - start) / 1_000,
      megabytes: bytes / 1_000_000,
      grownMb: highest - before,
    });
  }
  return figures;
}
