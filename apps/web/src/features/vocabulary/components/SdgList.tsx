import type { ReactElement } from 'react';
import { useLanguage } from '../../../lib/i18n';
import { useGoals } from '../hooks/use-goals';
import { termTitle } from '../term-title';

/** Goals of sustainable development as chips: the number, and its words once they have come. */
export function SdgList({ goals }: { goals: readonly number[] }): ReactElement {
  const { language } = useLanguage();
  const known = useGoals();
  const titleOf = (goal: number): string => {
    const term = known.find(({ code }) => code === String(goal));
    return term ? termTitle(term, language) : '';
  };
  return (
    <ul className="flex flex-wrap gap-2">
      {goals.map((goal) => (
        <li key={goal} className="flex items-center gap-2 rounded-md border border-line bg-sunken pe-2 text-sm">
          <span className="rounded-s-md bg-accent px-2 py-1 font-bold text-on-accent tabular-nums">{goal}</span>
          {titleOf(goal)}
        </li>
      ))}
    </ul>
  );
}
