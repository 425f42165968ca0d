import { ConsoleLogger } from '@nestjs/common';
import { hidePersonal } from './hide-personal.js';

/** Writes the log of the application, without what names a person. */
export class DiscreetLogger extends ConsoleLogger {
  protected override formatMessage(...given: Parameters<ConsoleLogger['formatMessage']>): string {
    return hidePersonal(super.formatMessage(...given));
  }

  /** What was thrown may have no stack. */
  protected override printStackTrace(stack: string | undefined): void {
    if (stack !== undefined) super.printStackTrace(hidePersonal(stack));
  }
}
