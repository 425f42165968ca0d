import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Keeps tokens sealed in the database, with a key that is a file of the data folder: a copy of one
 * without the other tells nothing.
 */
export class TokenVault {
  private key: Promise<Buffer> | null = null;

  constructor(private readonly dataDir: string) {}

  async seal(token: string): Promise<string> {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, await this.readKey(), iv);
    const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** Null when it was sealed with another key, or spoilt. */
  async open(sealed: string): Promise<string | null> {
    const bytes = Buffer.from(sealed, 'base64');
    const key = await this.readKey();
    try {
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const rest = bytes.subarray(IV_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  private readKey(): Promise<Buffer> {
    this.key ??= this.findOrMakeKey().catch((error: unknown) => {
      this.key = null;
      throw error;
    });
    return this.key;
  }

  private async findOrMakeKey(): Promise<Buffer> {
    const path = join(this.dataDir, 'cle-des-jetons');
    await mkdir(this.dataDir, { recursive: true });
    try {
      await writeFile(path, randomBytes(KEY_BYTES), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
    return readFile(path);
  }
}
