import { agendaCsv } from './agenda-csv';
import { agendaPdf } from './agenda-pdf';
import type { SheetRow } from './agenda-sheets.service';

const row = (given: Partial<SheetRow> = {}): SheetRow => ({
  number: 7,
  title: 'Nyundo za mashine',
  cluster: 'Morogoro Metal',
  region: 'Morogoro',
  step: 'Milling',
  firms: 3,
  costPerYear: 12_000_000,
  jobs: 9,
  ...given,
});
const linesOf = (rows: readonly SheetRow[], language: 'en' | 'sw' = 'en') => agendaCsv(rows, language).split('\r\n');

describe('an agenda as a table', () => {
  it('has a line for each need under the names of its columns, in the reader’s language', () => {
    expect(linesOf([row(), row({ number: 8, cluster: null, jobs: 0 })])).toEqual([
      '\uFEFFRank,No.,Need,Cluster,Region,Step,Firms,TZS a year,Jobs',
      '1,7,Nyundo za mashine,Morogoro Metal,Morogoro,Milling,3,12000000,9',
      '2,8,Nyundo za mashine,,Morogoro,Milling,3,12000000,0',
      '',
    ]);
    expect(linesOf([], 'sw')[0]).toContain('Hitaji');
  });

  it.each([
    ['a comma', 'Drying, milling', '"Drying, milling"'],
    ['quotes', 'The "best" mill', '"The ""best"" mill"'],
    ['lines', 'One\ntwo', '"One\ntwo"'],
    ['a formula', '=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['a minus', '-2+3', "'-2+3"],
  ])('keeps %s a text', (_what, title, cell) => {
    expect(
      linesOf([row({ title })])
        .slice(1)
        .join('\r\n'),
    ).toContain(`,${cell},`);
  });
});

describe('an agenda to print', () => {
  const page = {
    isCut: false,
    rank: 'FIRMS',
    language: 'sw',
    day: new Date('2026-11-30T09:00:00Z'),
    url: 'https://kongano.example/agenda',
  } as const;

  it('is a PDF with as many pages as it takes, whatever letters are in it', async () => {
    const few = await agendaPdf({ ...page, rows: [row({ title: 'Ngozi 皮革 → “bora” 😀' })] });
    const many = await agendaPdf({ ...page, rows: Array.from({ length: 120 }, (_, index) => row({ number: index })) });
    const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect([few.subarray(0, 5).toString(), pagesOf(few), (pagesOf(many) ?? 0) > 2]).toEqual(['%PDF-', 1, true]);
  });

  it('says so where nothing fits', async () => {
    expect((await agendaPdf({ ...page, rows: [] })).length).toBeGreaterThan(500);
  });
});
