export const FORMATS = ['csv', 'xlsx', 'data-inclusion'] as const;
export type Format = (typeof FORMATS)[number];

/** What the first bytes say a file is, whatever its name. */
export type Kind = Format | 'html' | 'old-excel' | 'pdf' | 'xml' | 'gzip';

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** Recognises a file by its content: offices rename, browsers save error pages. */
export function detectKind(head: Uint8Array, firstText: string): Kind {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06))
    return 'xlsx';
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel';
  if (startsWith(head, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const text = firstText
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2000)
    .toLowerCase();
  if (/^<(!doctype html|html|head|body|!--|script|meta)/.test(text)) return 'html';
  if (text.startsWith('<?xml')) return text.includes('<html') ? 'html' : 'xml';
  if (/^(\{\s*["}]|\[\s*[{\]])/.test(text)) return 'data-inclusion';
  return 'csv';
}
