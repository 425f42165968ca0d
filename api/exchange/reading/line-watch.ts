const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
// Two in UTF-16, less than two on average in UTF-8: an honest line is never taken for too long.
const BYTES_PER_CHARACTER = 2;

/**
 * Finds a line too long to be one of a table while the file is first read, a piece at a time: the parser
 * goes through a million characters of it before it says so. What passes here, the parser judges.
 */
export class LineWatch {
  private lineBytes = 0;
  private lineStartsAt = 0;
  private seenBytes = 0;

  constructor(private readonly charactersMax: number) {}

  /** Where the line too long begins, in bytes from the start of the file; null while there is none. */
  take(chunk: Buffer): number | null {
    const ends = [chunk.indexOf(LINE_FEED), chunk.indexOf(CARRIAGE_RETURN)].filter((at) => at >= 0);
    this.lineBytes += Math.min(chunk.length, ...ends);
    if (this.lineBytes > this.charactersMax * BYTES_PER_CHARACTER) return this.lineStartsAt;
    const last = Math.max(chunk.lastIndexOf(LINE_FEED), chunk.lastIndexOf(CARRIAGE_RETURN));
    if (last >= 0) {
      this.lineBytes = chunk.length - last - 1;
      this.lineStartsAt = this.seenBytes + last + 1;
    }
    this.seenBytes += chunk.length;
    return null;
  }
}
