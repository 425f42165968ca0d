import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';

/**
 * An id that was merged answers with the sheet that was kept: `Content-Location` says whose it is,
 * so that a client may learn its id of today.
 */
export class ContentLocation implements NestInterceptor {
  intercept(
    context: ExecutionContext,
    next: CallHandler<{ readonly id: string }>,
  ): Observable<{ readonly id: string }> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Params: { id: string } }>>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      tap(({ id }) => {
        if (id === request.params.id) return;
        const [path = ''] = request.url.split('?');
        const list = path.slice(0, path.lastIndexOf('/') + 1);
        void reply.header('content-location', `${list}${encodeURIComponent(id)}`);
      }),
    );
  }
}
