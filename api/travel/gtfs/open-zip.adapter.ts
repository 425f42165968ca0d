import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { travelErrors } from '../travel.errors.js';
import { type FeedFiles, GTFS_FILES, type GtfsFile } from './feed-files.js';

const ENTRIES_MAX = 1_000;
const ENTRY_BYTES_MAX = 1_000_000_000;
const TOTAL_BYTES_MAX = 1_500_000_000;
// stop_times.txt of real networks compress eight to thirty times.
const RATIO_MAX = 150;
const RATIO_FREE_BYTES = 5_000_000;

export type OpenFeed = FeedFiles & { readonly close: () => void };

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} Mo`;

/** The tables of a zip; every size is checked before anything is inflated, and again while it is. */
export async function openGtfsZip(path: string): Promise<OpenFeed> {
  const zip = await openZip(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw travelErrors.unreadableZip(error instanceof Error ? error.message : 'zip');
  });
  try {
    const entries = await listEntries(zip);
    return {
      has: (file) => entries.has(file),
      open: (file) => inflate(zip, entries.get(file), file),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The tables by name, at the top of the zip or all in one folder, as some networks zip them. */
async function listEntries(zip: yauzl.ZipFile): Promise<ReadonlyMap<GtfsFile, yauzl.Entry>> {
  if (zip.entryCount > ENTRIES_MAX) {
    throw travelErrors.zipBomb(`il contient ${zip.entryCount} fichiers`);
  }
  const entries = new Map<GtfsFile, yauzl.Entry>();
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const words = entry.fileName.toLowerCase().split('/');
      const file = GTFS_FILES.find((known) => known === words.at(-1));
      if (file && words.length <= 2 && !entries.has(file)) {
        const refusal = refusalOf(entry);
        if (refusal) return reject(travelErrors.zipBomb(refusal));
        total += entry.uncompressedSize;
        entries.set(file, entry);
      }
      zip.readEntry();
    });
    zip.on('error', (error) => reject(travelErrors.unreadableZip(error.message)));
    zip.on('end', resolve);
    zip.readEntry();
  });
  if (total > TOTAL_BYTES_MAX) {
    throw travelErrors.zipBomb(`il ferait ${megabytes(total)} une fois décompressé`);
  }
  return entries;
}

function refusalOf({
  fileName,
  uncompressedSize,
  compressedSize,
  generalPurposeBitFlag,
}: yauzl.Entry) {
  const name = `« ${fileName.slice(0, 60)} »`;
  if (generalPurposeBitFlag & 1) return `${name} est protégé par un mot de passe`;
  if (uncompressedSize > ENTRY_BYTES_MAX) {
    return `${name} ferait ${megabytes(uncompressedSize)} une fois décompressé`;
  }
  if (uncompressedSize > RATIO_FREE_BYTES && uncompressedSize > compressedSize * RATIO_MAX) {
    return `${name} grossirait plus de ${RATIO_MAX} fois en se décompressant`;
  }
  return null;
}

async function* inflate(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry | undefined,
  file: GtfsFile,
): AsyncGenerator<Buffer, void> {
  if (!entry) return;
  const open = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  try {
    for await (const chunk of await open(entry)) {
      yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    }
  } catch (error) {
    // A size that lies, a broken checksum, a stream cut short.
    throw travelErrors.unreadableZip(`${file} : ${error instanceof Error ? error.message : 'zip'}`);
  }
}
