import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip as gzipOf } from 'node:zlib';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

const gzip = promisify<Buffer, Buffer>(gzipOf);

/** An answer that many ask for: written, fingerprinted and compressed once. */
export type WrittenAnswer = {
  readonly json: Buffer;
  readonly gzip: Buffer;
  readonly etag: string;
};

/** Compressed on another thread. */
export async function writeAnswer(json: Buffer): Promise<WrittenAnswer> {
  const print = createHash('sha256').update(json).digest('base64url').slice(0, 22);
  return { json, gzip: await gzip(json), etag: `W/"${print}"` };
}

/** Sends it as it is kept, in the encoding that the client takes; `answerNotModified` knows its fingerprint. */
export class SendsWritten implements NestInterceptor<WrittenAnswer, Buffer> {
  intercept(context: ExecutionContext, next: CallHandler<WrittenAnswer>): Observable<Buffer> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        void reply.header('vary', 'accept-encoding').header('etag', answer.etag);
        if (!takesGzip(request.headers['accept-encoding'])) return answer.json;
        void reply.header('content-encoding', 'gzip');
        return answer.gzip;
      }),
    );
  }
}

/** Whether `gzip` is among the encodings, and not refused with `q=0`. */
export function takesGzip(acceptEncoding: string | string[] | undefined): boolean {
  const encodings = String(acceptEncoding ?? '').toLowerCase();
  return encodings.split(',').some((one) => {
    const [name = '', quality = 'q=1'] = one.split(';').map((part) => part.trim());
    return (name === 'gzip' || name === '*') && Number(quality.replace('q=', '')) > 0;
  });
}
