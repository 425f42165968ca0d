import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { isDateFormat } from './date-formats.js';
import { type XmlListener, XmlScanner } from './scan-xml.js';
import { SharedTexts, sharedTextsReader } from './shared-texts.js';
import { SheetRows } from './sheet-rows.js';
import type { TableRow } from '../table.js';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

const FOLDER = 'xl/';
const quiet: XmlListener = { open: () => undefined, close: () => undefined, text: () => undefined };

type Entries = ReadonlyMap<string, yauzl.Entry>;

function entriesOf(zip: yauzl.ZipFile): Promise<Entries> {
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.readEntry();
  });
}

/** Where a target of the workbook stands in the zip: from its folder, or from the root. */
const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${FOLDER}${target.replace(/^\.\//, '')}`;

/** A workbook opened by its list of parts: each is inflated as it is read, none is kept but the shared texts. */
export class Workbook {
  private isFrom1904 = false;
  private stylesPath = `${FOLDER}styles.xml`;
  private textsPath = `${FOLDER}sharedStrings.xml`;
  private readonly sheets: string[] = [];
  private readonly dateStyles: boolean[] = [];
  private readonly texts = new SharedTexts();

  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: Entries,
  ) {}

  static async open(path: string): Promise<Workbook> {
    const zip = await openZip(path, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
    });
    try {
      const workbook = new Workbook(zip, await entriesOf(zip));
      await workbook.readParts();
      return workbook;
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get sheetCount(): number {
    return this.sheets.length;
  }

  /** The rows of a sheet that hold cells, in order, as they are inflated. */
  async *rowsOf(sheet: number): AsyncGenerator<TableRow> {
    const { texts, dateStyles, isFrom1904 } = this;
    const isDateStyle = (style: number): boolean => dateStyles[style] ?? false;
    const rows = new SheetRows({ texts, isDateStyle, isFrom1904 });
    for await (const piece of this.piecesOf(this.sheets[sheet] ?? '')) yield* rows.push(piece);
  }

  close(): void {
    this.zip.close();
  }

  private async readParts(): Promise<void> {
    const targets = new Map<string, string>();
    await this.scan(`${FOLDER}_rels/workbook.xml.rels`, {
      ...quiet,
      open: (name, attribute) => {
        if (name !== 'Relationship') return;
        const type = attribute('Type')?.split('/').at(-1);
        const path = pathOf(attribute('Target') ?? '');
        if (type === 'worksheet') targets.set(attribute('Id') ?? '', path);
        else if (type === 'styles') this.stylesPath = path;
        else if (type === 'sharedStrings') this.textsPath = path;
      },
    });
    await this.scan(`${FOLDER}workbook.xml`, {
      ...quiet,
      open: (name, attribute) => {
        if (name === 'workbookPr')
          this.isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
        if (name !== 'sheet') return;
        const target = targets.get(attribute('id') ?? '');
        if (target) this.sheets.push(target);
      },
    });
    await this.readStyles();
    const reader = sharedTextsReader(this.texts);
    for await (const piece of this.piecesOf(this.textsPath)) reader.push(piece);
  }

  private async readStyles(): Promise<void> {
    const templates = new Map<number, string>();
    let isOfCells = false;
    await this.scan(this.stylesPath, {
      ...quiet,
      open: (name, attribute) => {
        if (name === 'numFmt')
          templates.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
        else if (name === 'cellXfs') isOfCells = true;
        else if (name === 'xf' && isOfCells) {
          const id = Number(attribute('numFmtId') ?? 0);
          this.dateStyles.push(isDateFormat(id, templates.get(id) ?? null));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isOfCells = false;
      },
    });
  }

  private async scan(path: string, listener: XmlListener): Promise<void> {
    const scanner = new XmlScanner(listener);
    for await (const piece of this.piecesOf(path)) scanner.push(piece);
  }

  private async *piecesOf(path: string): AsyncGenerator<string> {
    const entry = this.entries.get(path);
    if (!entry) return;
    const stream = await promisify(this.zip.openReadStream.bind(this.zip, entry))();
    stream.setEncoding('utf8');
    for await (const piece of stream) yield String(piece);
  }
}
