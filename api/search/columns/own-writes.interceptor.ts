import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import { Transactions } from '../../database/transactions.js';
import { ColumnsService } from './columns.service.js';

// A write that is acknowledged late is worse than a search that is late.
const WAIT_MS = 1_000;

/** What an answer says is written, the next search finds: it is read before the answer is sent. */
@Injectable()
export class OwnWritesInterceptor implements NestInterceptor {
  private readonly logger = new Logger('recherche');

  constructor(
    private readonly transactions: Transactions,
    private readonly columns: ColumnsService,
  ) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const before = this.transactions.committed();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (this.transactions.committed() !== before) await this.readWrites();
        return answer;
      }),
    );
  }

  private async readWrites(): Promise<void> {
    const { promise: late, resolve: giveUp } = Promise.withResolvers<void>();
    const timer = setTimeout(giveUp, WAIT_MS);
    const read = this.columns.refresh().catch((error: unknown) => {
      this.logger.warn(`Lecture des changements impossible : ${String(error)}`);
    });
    await Promise.race([read, late]);
    clearTimeout(timer);
  }
}
