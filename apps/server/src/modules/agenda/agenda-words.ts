import type { AgendaRank, Language } from '@kongano/domain';

interface SheetWords {
  readonly title: string;
  readonly columns: readonly string[];
  readonly ranks: Readonly<Record<AgendaRank, string>>;
  /** Of the line under the title. */
  readonly made: (day: string, count: number) => string;
  /** In place of the number, where there are more. */
  readonly cut: (day: string, count: number) => string;
  readonly none: string;
}

/** Columns: place, number, need, cluster, region, step, firms, cost, jobs. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  en: {
    title: 'Research agenda',
    columns: ['Rank', 'No.', 'Need', 'Cluster', 'Region', 'Step', 'Firms', 'TZS a year', 'Jobs'],
    ranks: { FIRMS: 'by firms that have the need', COST: 'by what the need costs', JOBS: 'by jobs that it touches' },
    made: (day, count) => `${count} open ${count === 1 ? 'need' : 'needs'}, ${day}`,
    cut: (day, count) => `the first ${count} open needs, ${day}`,
    none: 'No open need fits this choice.',
  },
  sw: {
    title: 'Ajenda ya utafiti',
    columns: ['Nafasi', 'Na.', 'Hitaji', 'Kongano', 'Mkoa', 'Hatua', 'Kampuni', 'TZS kwa mwaka', 'Ajira'],
    ranks: { FIRMS: 'kwa kampuni zenye hitaji', COST: 'kwa gharama ya hitaji', JOBS: 'kwa ajira zinazoguswa' },
    made: (day, count) => `${count === 1 ? 'hitaji' : 'mahitaji'} ${count}, ${day}`,
    cut: (day, count) => `mahitaji ${count} ya kwanza, ${day}`,
    none: 'Hakuna hitaji lililo wazi linalolingana na uchaguzi huu.',
  },
};
