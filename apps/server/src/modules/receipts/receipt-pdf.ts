import PdfDocument from 'pdfkit';
import type { ReceiptContent } from './receipt-content';
import { receiptWords } from './receipt-words';
import type { ReadableReceipt } from './receipts.service';

/** What stands before the digest in the properties of the paper, by which a program finds it in the file. */
const digestMark = 'kongano-receipt';

/**
 * A receipt on A4, in the language it was signed in, with the hashed JSON attached. The same receipt is the same bytes each time. `url` is the address
 * at which its digest is checked.
 */
export async function receiptPdf(receipt: ReadableReceipt, url: string): Promise<Buffer> {
  const words = receiptWords[receipt.language];
  const content = JSON.parse(receipt.content) as ReceiptContent;
  const made = receipt.signedAt;
  const pdf = new PdfDocument({
    size: 'A4',
    margins: { top: 44, bottom: 40, left: 56, right: 56 },
    lang: receipt.language,
    displayTitle: true,
    info: {
      ...{ Title: `${words.title[receipt.kind]} ${receipt.number}`, Author: 'Kongano', Keywords: `${digestMark} ${receipt.digest}` },
      ...{ CreationDate: made, ModDate: made },
    },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const isDone = new Promise<void>((resolve) => pdf.once('end', resolve));
  pdf.file(Buffer.from(receipt.content, 'utf8'), {
    ...{ name: `kongano-receipt-${receipt.number}.json`, type: 'application/json' },
    ...{ creationDate: made, modifiedDate: made },
  });
  pdf.font('Helvetica-Bold').fontSize(16).text(words.title[receipt.kind]);
  pdf.font('Helvetica').fontSize(9).fillColor('#444').text(`${words.number} ${receipt.number}`).fillColor('#000').moveDown(0.5);
  facts(pdf, factsOf(receipt, content, url));
  pdf.fontSize(8).fillColor('#444').text(words.verify).fillColor('#000').moveDown(0.8);
  pdf.font('Helvetica-Bold').fontSize(10).text(words.signed).moveDown(0.3);
  pdf.font('Helvetica').fontSize(9.5).text(printable(content.agreement.text), { lineGap: 1 });
  pdf.end();
  await isDone;
  return Buffer.concat(parts);
}

function factsOf(receipt: ReadableReceipt, content: ReceiptContent, url: string): readonly (readonly [string, string])[] {
  const { rows, sides, subject } = receiptWords[receipt.language];
  return [
    [rows.about, subject(content.subject.kind, content.subject.number)],
    ...(content.side ? [[rows.side, sides[content.side]] as const] : []),
    [rows.name, content.name],
    ...(content.organisation ? [[rows.organisation, content.organisation] as const] : []),
    [rows.signedAt, timeOf(receipt)],
    [rows.version, content.agreement.version],
    [rows.digest, receipt.digest],
    ...(content.previous ? [[rows.previous, content.previous] as const] : []),
    [rows.verify, url],
  ];
}

const nameWidth = 130;

/** A line for each fact: its name, and beside it what it is. */
function facts(pdf: PDFKit.PDFDocument, rows: readonly (readonly [string, string])[]): void {
  const { left, right } = pdf.page.margins;
  const width = pdf.page.width - left - right - nameWidth;
  pdf.fontSize(9);
  for (const [name, value] of rows) {
    const top = pdf.y + 3;
    const ends = [
      pdf.font('Helvetica-Bold').text(name, left, top, { width: nameWidth - 8 }).y,
      pdf.font('Helvetica').text(printable(value), left + nameWidth, top, { width }).y,
    ];
    const bottom = Math.max(...ends) + 2;
    pdf
      .moveTo(left, bottom)
      .lineTo(pdf.page.width - right, bottom)
      .lineWidth(0.5)
      .strokeColor('#bbb')
      .stroke();
    pdf.y = bottom;
  }
  pdf.x = left;
  pdf.moveDown(0.6);
}

/** For people in Tanzania's time, for the record in UTC as it was hashed. */
function timeOf({ signedAt, language }: ReadableReceipt): string {
  const locale = language === 'sw' ? 'sw-TZ' : 'en-GB';
  const here = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Africa/Dar_es_Salaam' });
  return `${here.format(signedAt)} (${signedAt.toISOString()})`;
}

/** The fonts that every reader of PDF has know Latin letters only; the attached JSON has every letter. */
const printable = (text: string): string =>
  text.normalize('NFC').replace(/[^\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]/gu, '?');
