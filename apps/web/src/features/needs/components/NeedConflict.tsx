import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';
import { ConflictPanel, useClusterOptions } from '../../postings';
import type { NeedValues } from '../form/need-values';
import { fieldLabels, wordsOf } from '../form/summary-lines';

export interface NeedConflictProps {
  keys: readonly (keyof NeedValues)[];
  mine: NeedValues;
  theirs: NeedValues;
  organisations: readonly SelectOption[];
  onResolve: (takesTheirs: (key: keyof NeedValues) => boolean) => void;
}

/** What of a need was changed here and elsewhere, in words. */
export function NeedConflict({ keys, mine, theirs, organisations, onResolve }: NeedConflictProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const wording = { t, language, organisations, clusters: useClusterOptions() };
  const lines = keys.map((key) => ({
    key,
    label: t(fieldLabels[key]),
    mine: wordsOf(key, mine, wording),
    theirs: wordsOf(key, theirs, wording),
  }));
  return <ConflictPanel lines={lines} onResolve={onResolve} />;
}
