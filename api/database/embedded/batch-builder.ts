import { MESSAGE_MAX_BYTES, ProtocolError } from './message-reader.js';
import { renameStatement, sqlOf, statementName, wire, type WireMessage } from './wire.js';

/**
 * A whole piece of work for the backend; `partial` when the client has yet to send its Sync.
 * There is one unnamed statement in the backend: a batch says whether it makes it, or counts on it.
 */
export type Batch = {
  readonly bytes: Buffer;
  readonly partial: boolean;
  readonly unnamed: 'made' | 'expected' | 'unused';
};

/** What a message calls for: nothing yet, the rows of a COPY, or the work of a whole batch. */
export type Step =
  | { readonly kind: 'wait' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'submit'; readonly batch: Batch };

const BATCH_MAX_BYTES = 4 * MESSAGE_MAX_BYTES;
const COPY_IN = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*copy\b[^;]*\bfrom\s+stdin\b/i;
const COPY_IN_AMONG_OTHERS = /;\s*copy\b[^;]*\bfrom\s+stdin\b/i;
const COPY_ALONE = wire.query(
  `DO $$ BEGIN RAISE feature_not_supported USING MESSAGE = 'COPY FROM STDIN must be a query of its own'; END $$`,
);
const CHANGES_SESSION = /\b(set|temp|temporary|listen|declare|advisory)\b/i;
const WAIT: Step = { kind: 'wait' };

/** Gathers a client's messages into batches; gives its prepared statements names of its own. */
export class BatchBuilder {
  private readonly statements = new Set<string>();
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private unnamed: Batch['unnamed'] = 'unused';
  private copying = false;
  private changesSession = false;

  constructor(private readonly prefix: string) {}

  add(read: WireMessage): Step {
    switch (read.type) {
      case 'Q':
        return this.addQuery(read);
      case 'P':
      case 'B':
      case 'D':
      case 'C':
        return this.addStatement(read);
      case 'd':
      case 'c':
      case 'f':
        return this.addCopied(read);
      case 'E':
      case 'H':
      case 'S':
        this.keep(read.bytes);
        return read.type === 'E' ? WAIT : this.submit(read.type === 'H');
      default:
        throw new ProtocolError('08P01', `invalid frontend message type ${read.bytes[0] ?? 0}`);
    }
  }

  /** What puts the shared backend back as this client found it, transaction aside. */
  leftovers(): readonly Buffer[] {
    const closes = [...this.statements].map((name) => wire.closeStatement(this.prefix + name));
    const forget = wire.query('RESET ALL; CLOSE ALL; UNLISTEN *; DISCARD TEMP');
    return [
      ...(closes.length > 0 ? [Buffer.concat([...closes, wire.sync])] : []),
      ...(this.changesSession ? [forget] : []),
    ];
  }

  private addQuery(read: WireMessage): Step {
    const sql = sqlOf(read);
    this.changesSession ||= CHANGES_SESSION.test(sql);
    this.keep(COPY_IN_AMONG_OTHERS.test(sql) ? COPY_ALONE : read.bytes);
    if (!COPY_IN.test(sql)) return this.submit(false);
    // The backend would read on past the end of its input: it gets COPY and its rows in one piece.
    this.copying = true;
    return { kind: 'copy' };
  }

  private addCopied(read: WireMessage): Step {
    if (!this.copying) return WAIT;
    this.keep(read.bytes);
    if (read.type === 'd') return WAIT;
    this.copying = false;
    return this.submit(false);
  }

  private addStatement(read: WireMessage): Step {
    const name = statementName(read);
    if (read.type === 'P') this.noteSql(sqlOf(read));
    if (name === null || name === '') {
      if (name === '' && read.type === 'P') this.unnamed = 'made';
      const isUsed = name === '' && read.type !== 'C';
      if (isUsed && this.unnamed === 'unused') this.unnamed = 'expected';
      this.keep(read.bytes);
      return WAIT;
    }
    if (read.type === 'P') this.statements.add(name);
    if (read.type === 'C') this.statements.delete(name);
    this.keep(renameStatement(read, this.prefix + name));
    return WAIT;
  }

  private noteSql(sql: string): void {
    if (COPY_IN.test(sql)) {
      throw new ProtocolError('08P01', 'COPY FROM STDIN only as a simple query');
    }
    this.changesSession ||= CHANGES_SESSION.test(sql);
  }

  private keep(bytes: Buffer): void {
    this.pendingBytes += bytes.length;
    if (this.pendingBytes > BATCH_MAX_BYTES) {
      throw new ProtocolError('54000', `batch of more than ${BATCH_MAX_BYTES} bytes`);
    }
    this.pending.push(bytes);
  }

  private submit(partial: boolean): Step {
    const batch = { bytes: Buffer.concat(this.pending), partial, unnamed: this.unnamed };
    this.pending = [];
    this.pendingBytes = 0;
    this.unnamed = 'unused';
    return { kind: 'submit', batch };
  }
}
