import type { ReactElement } from 'react';
import { useLanguage } from '../../../lib/i18n';
import { CheckboxGroup } from '../../../ui';
import { useGoals } from '../hooks/use-goals';
import { termTitle } from '../term-title';

export interface SdgFieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: readonly number[];
  onValue: (goals: number[]) => void;
}

/** Goals of sustainable development that it serves, by number and title. */
export function SdgField({ value, onValue, ...field }: SdgFieldProps): ReactElement {
  const { language } = useLanguage();
  const goals = useGoals();
  return (
    <CheckboxGroup
      {...field}
      optional
      columns={2}
      options={goals.map((goal) => ({ value: goal.code, label: `${goal.code} ${termTitle(goal, language)}` }))}
      value={value.map(String)}
      onValues={(codes) => onValue(codes.map(Number).sort((one, other) => one - other))}
    />
  );
}
