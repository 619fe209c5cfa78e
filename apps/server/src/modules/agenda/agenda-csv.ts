import type { Language } from '@kongano/domain';
import type { SheetRow } from './agenda-sheets.service';
import { sheetWords } from './agenda-words';

/** RFC 4180, with the mark by which spreadsheets know UTF-8. A cell that a spreadsheet would run as a formula is kept a text. */
export function agendaCsv(rows: readonly SheetRow[], language: Language): string {
  const lines = rows.map((row, index) => [
    index + 1,
    row.number,
    row.title,
    row.cluster,
    row.region,
    row.step,
    row.firms,
    row.costPerYear,
    row.jobs,
  ]);
  return `\uFEFF${[sheetWords[language].columns, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
