import type { AgendaRank, Language } from '@kongano/domain';
import PdfDocument from 'pdfkit';
import type { SheetRow } from './agenda-sheets.service';
import { sheetWords } from './agenda-words';

interface AgendaPage {
  readonly rows: readonly SheetRow[];
  /** Whether there are more than these. */
  readonly isCut: boolean;
  readonly rank: AgendaRank;
  readonly language: Language;
  readonly day: Date;
  /** Where the agenda stands, for whoever holds the paper. */
  readonly url: string;
}

const margin = 40;
/** In points, of an A4 page on its side. */
const widths = [44, 34, '*', 110, 80, 80, 48, 96, 40] as const;
const numbers = new Set([0, 1, 6, 7, 8]);

/** A4 on its side, the head of the table on each page. */
export async function agendaPdf({ rows, isCut, rank, language, day, url }: AgendaPage): Promise<Buffer> {
  const words = sheetWords[language];
  const told = isCut ? words.cut : words.made;
  const pdf = new PdfDocument({
    size: 'A4',
    layout: 'landscape',
    margin,
    lang: language,
    displayTitle: true,
    info: { Title: words.title, Author: 'Kongano' },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const isDone = new Promise<void>((resolve) => pdf.once('end', resolve));
  const days = new Intl.DateTimeFormat(language === 'sw' ? 'sw-TZ' : 'en-GB', { dateStyle: 'long', timeZone: 'Africa/Dar_es_Salaam' });
  pdf.font('Helvetica-Bold').fontSize(20).text(words.title);
  pdf
    .font('Helvetica')
    .fontSize(10)
    .fillColor('#444')
    .text(printable(`${told(days.format(day), rows.length)}, ${words.ranks[rank]} · ${url}`));
  pdf.moveDown().fillColor('#000').fontSize(9);
  if (rows.length === 0) pdf.text(words.none);
  else table(pdf, rows, language);
  pdf.end();
  await isDone;
  return Buffer.concat(parts);
}

function table(pdf: PDFKit.PDFDocument, rows: readonly SheetRow[], language: Language): void {
  const amount = new Intl.NumberFormat(language === 'sw' ? 'sw-TZ' : 'en-GB');
  const lines = rows.map((row, index) => [
    String(index + 1),
    String(row.number),
    row.title,
    row.cluster ?? '',
    row.region ?? '',
    row.step ?? '',
    amount.format(row.firms),
    row.costPerYear > 0 ? amount.format(row.costPerYear) : '',
    row.jobs > 0 ? amount.format(row.jobs) : '',
  ]);
  pdf.table({
    columnStyles: widths.map((width, index) => ({
      width,
      align: { x: numbers.has(index) ? ('right' as const) : ('left' as const), y: 'center' as const },
    })),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#bbb', padding: [4, 4] },
    data: [
      sheetWords[language].columns.map((text) => ({ text, type: 'TH' as const, font: { src: 'Helvetica-Bold' } })),
      ...lines.map((line) => line.map(printable)),
    ],
  });
}

/** The fonts that every reader of PDF has know Latin letters only. */
const printable = (text: string): string =>
  text.normalize('NFC').replace(/[^\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]/gu, '?');
