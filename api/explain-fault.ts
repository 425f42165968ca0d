import { ConfigError } from './config.js';
import { StartError } from './database/database.errors.js';
import { DomainError } from './errors/domain-error.js';

/** A fault in one line when it is the reader's to mend, with its trace otherwise. */
export function explainFault(error: unknown): string {
  if (error instanceof StartError || error instanceof ConfigError || error instanceof DomainError) {
    return error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
