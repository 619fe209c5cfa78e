import { type AgendaRank, agendaRanks } from '@kongano/domain';
import type { AgendaFilter } from '@kongano/graphql/schema-types';
import { useSearchParams } from 'react-router';
import { withQuery } from '../../../lib/urls';

export type AgendaWord = 'rank' | 'cluster' | 'region' | 'sector' | 'step';

export interface AgendaChoice {
  rank: AgendaRank;
  filter: AgendaFilter;
  isNarrowed: boolean;
  wordOf: (word: AgendaWord) => string | undefined;
  change: (word: AgendaWord, value: string | undefined) => void;
  clear: () => void;
  /** Where the sheet of this choice is taken from. */
  sheet: (kind: 'csv' | 'pdf', language: string) => string;
}

const narrowing = ['cluster', 'region', 'sector', 'step'] as const;

/** What is chosen lives in the address, so that an agenda can be sent and gone back to. */
export function useAgendaChoice(): AgendaChoice {
  const [address, setAddress] = useSearchParams();
  const wordOf = (word: AgendaWord): string | undefined => address.get(word)?.slice(0, 200) || undefined;
  const rank = agendaRanks.find((one) => one === wordOf('rank')) ?? 'FIRMS';
  const chosen = Object.fromEntries(narrowing.map((word) => [word, wordOf(word)]));
  return {
    rank,
    filter: {
      clusterId: wordOf('cluster') ?? null,
      regionCode: wordOf('region') ?? null,
      sectorCode: wordOf('sector') ?? null,
      valueChainStep: wordOf('step') ?? null,
    },
    isNarrowed: narrowing.some((word) => wordOf(word) !== undefined),
    wordOf,
    change: (word, value) =>
      setAddress(
        (now) => {
          const next = new URLSearchParams(now);
          if (value) next.set(word, value);
          else next.delete(word);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    clear: () => setAddress(rank === 'FIRMS' ? {} : { rank }, { replace: true, preventScrollReset: true }),
    sheet: (kind, language) => withQuery(`/api/agenda.${kind}`, { ...chosen, rank, lang: language }),
  };
}
