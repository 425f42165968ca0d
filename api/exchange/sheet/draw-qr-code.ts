import QRCode from 'qrcode';

// Beyond this a code is too dense for a phone to read from paper.
const LINK_MOST = 1200;

/** A code that leads to a page, as an image; null when the address is too long for one. */
export async function drawQrCode(link: string): Promise<Buffer | null> {
  if (link.length > LINK_MOST) return null;
  return QRCode.toBuffer(link, { errorCorrectionLevel: 'L', margin: 1, width: 600 });
}
