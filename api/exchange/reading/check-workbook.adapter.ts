import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { exchangeErrors } from '../exchange.errors.js';
import { SheetMeasure } from './measure-sheet.js';

const ENTRIES_MAX = 2_000;
const ENTRY_BYTES_MAX = 48_000_000;
const TOTAL_BYTES_MAX = 64_000_000;
// Sheets of real directories compress eight to thirty times.
const RATIO_MAX = 150;
const RATIO_FREE_BYTES = 2_000_000;
// A hundred thousand rows of eighty columns, laid out in memory.
const CELLS_MAX = 8_000_000;
const TOO_VOID = 'sa feuille est immense et presque vide';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} Mo`;

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** Inflates one entry without keeping it: its declared size may lie, and a sheet be mostly void. */
function countBytes(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let bytes = 0;
      const sheet = entry.fileName.startsWith('xl/worksheets/') ? new SheetMeasure() : null;
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        sheet?.take(chunk.toString('latin1'));
        if (sheet && sheet.area > CELLS_MAX) stream.destroy(exchangeErrors.zipBomb(TOO_VOID));
        if (bytes > ENTRY_BYTES_MAX)
          stream.destroy(exchangeErrors.zipBomb(tooBig(entry.fileName, bytes)));
      });
      stream.on('error', reject);
      stream.on('end', () => {
        if (sheet?.isVoid) reject(exchangeErrors.zipBomb(TOO_VOID));
        else resolve(bytes);
      });
    });
  });
}

const tooBig = (name: string, bytes: number): string =>
  `« ${name.slice(0, 80)} » dépasse ${megabytes(Math.min(bytes, ENTRY_BYTES_MAX))} une fois décompressé`;

function refuseDeclared(entry: yauzl.Entry): void {
  const { uncompressedSize, compressedSize, fileName } = entry;
  if (uncompressedSize > ENTRY_BYTES_MAX)
    throw exchangeErrors.zipBomb(tooBig(fileName, uncompressedSize));
  if (uncompressedSize > RATIO_FREE_BYTES && uncompressedSize > compressedSize * RATIO_MAX) {
    throw exchangeErrors.zipBomb(
      `« ${fileName.slice(0, 80)} » grossit plus de ${RATIO_MAX} fois en se décompressant`,
    );
  }
}

/** Looks at every entry of a workbook before anything inflates it in memory. */
export async function checkWorkbook(path: string): Promise<void> {
  const zip = await openZip(path, {
    lazyEntries: true,
    autoClose: true,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw exchangeErrors.unreadableWorkbook(error instanceof Error ? error.message : 'zip');
  });
  try {
    if (zip.entryCount > ENTRIES_MAX)
      throw exchangeErrors.zipBomb(`il contient ${zip.entryCount} fichiers`);
    await walkEntries(zip);
  } finally {
    zip.close();
  }
}

async function walkEntries(zip: yauzl.ZipFile): Promise<void> {
  let total = 0;
  let hasWorkbook = false;
  await new Promise<void>((resolve, reject) => {
    const visit = async (entry: yauzl.Entry): Promise<void> => {
      hasWorkbook ||= entry.fileName === 'xl/workbook.xml';
      refuseDeclared(entry);
      total += entry.fileName.endsWith('/') ? 0 : await countBytes(zip, entry);
      if (total > TOTAL_BYTES_MAX)
        throw exchangeErrors.zipBomb(
          `il dépasse ${megabytes(TOTAL_BYTES_MAX)} une fois décompressé`,
        );
      zip.readEntry();
    };
    zip.on('entry', (entry: yauzl.Entry) => void visit(entry).catch(reject));
    zip.on('error', (error) => reject(exchangeErrors.unreadableWorkbook(error.message)));
    zip.on('end', resolve);
    zip.readEntry();
  });
  if (!hasWorkbook) throw exchangeErrors.unreadableWorkbook("ce n'est pas un classeur Excel");
}
