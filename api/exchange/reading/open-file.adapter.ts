import iconv from 'iconv-lite';
import { exchangeErrors } from '../exchange.errors.js';
import { detectEncoding, type Encoding } from './detect-encoding.js';
import { detectKind, type Format, type Kind } from './detect-format.js';
import { detectSeparator } from './detect-separator.js';
import { type FileInspection, inspectFile } from './inspect-file.adapter.js';
import { openTable, type OpenTable, type TableChoices } from './open-table.adapter.js';
import { readCsv } from './read-csv.adapter.js';
import { readXlsx } from './read-xlsx.adapter.js';
import { COLUMNS_MAX } from './table.js';

type Opened = {
  readonly inspection: FileInspection;
  readonly format: Format;
  readonly encoding: Encoding | null;
  readonly separator: string | null;
};

export type OpenedFile =
  | (Opened & { readonly kind: 'table'; readonly table: OpenTable })
  | (Opened & { readonly kind: 'json' });

const NUL_SHARE_MAX = 0.001;

/** Before the rest is read: the encoding that the first bytes tell is enough to know a foreign file. */
function judgeHead(head: Buffer): { readonly hasLines: boolean } {
  const encoding = detectEncoding({ head, foreignSample: null, nulCount: 0 });
  const firstText = iconv.decode(head, encoding);
  if (refuseForeign(detectKind(head, firstText)) !== 'csv') return { hasLines: false };
  refuseTooManyColumns(firstText);
  return { hasLines: true };
}

/** A first line longer than what was read of it, and made of separators. */
function refuseTooManyColumns(firstText: string): void {
  if (/[\r\n]/.test(firstText)) return;
  const columns = firstText.split(detectSeparator(firstText)).length;
  if (columns > COLUMNS_MAX) throw exchangeErrors.tooManyColumns(1, COLUMNS_MAX);
}

function refuseForeign(kind: Kind): Format {
  if (kind === 'html') throw exchangeErrors.htmlFile();
  if (kind === 'old-excel') throw exchangeErrors.oldExcelFile();
  if (kind === 'pdf') throw exchangeErrors.otherFile('un PDF');
  if (kind === 'xml') throw exchangeErrors.otherFile('du XML');
  if (kind === 'gzip') throw exchangeErrors.otherFile('une archive compressée');
  return kind;
}

/** Recognises a file by its content and opens it; what is asked must agree with what is found. */
export async function openFile(
  path: string,
  asked?: Format,
  choices: TableChoices = {},
): Promise<OpenedFile> {
  const inspection = await inspectFile(path, judgeHead);
  const { head, nulCount, bytes } = inspection;
  const encoding = detectEncoding(inspection);
  const firstText = iconv.decode(head, encoding);
  if (firstText.trim() === '' && bytes === head.length) throw exchangeErrors.emptyFile();
  const format = refuseForeign(detectKind(head, firstText));
  if (asked === 'xlsx' && format !== 'xlsx') throw exchangeErrors.wrongFormat(asked, format);
  if (asked === 'csv' && format !== 'csv') throw exchangeErrors.wrongFormat(asked, format);
  if (format === 'xlsx') {
    const table = await openTable(readXlsx(path), choices);
    return { kind: 'table', inspection, format, encoding: null, separator: null, table };
  }
  if (format === 'data-inclusion' && (encoding !== 'utf-8' || inspection.foreignSample))
    throw exchangeErrors.notUtf8Json();
  if (format === 'data-inclusion')
    return { kind: 'json', inspection, format, encoding, separator: null };
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!isUtf16 && nulCount > Math.max(20, bytes * NUL_SHARE_MAX)) throw exchangeErrors.binaryFile();
  const separator = detectSeparator(firstText);
  const table = await openTable(readCsv(path, { encoding, separator }), choices);
  return { kind: 'table', inspection, format: asked ?? format, encoding, separator, table };
}
