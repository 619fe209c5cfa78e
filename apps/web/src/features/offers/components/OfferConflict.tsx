import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';
import { ConflictPanel } from '../../postings';
import type { OfferValues } from '../form/offer-values';
import { fieldLabels, wordsOf } from '../form/summary-lines';

export interface OfferConflictProps {
  keys: readonly (keyof OfferValues)[];
  mine: OfferValues;
  theirs: OfferValues;
  organisations: readonly SelectOption[];
  onResolve: (takesTheirs: (key: keyof OfferValues) => boolean) => void;
}

/** What of an offer was changed here and elsewhere, in words. */
export function OfferConflict({ keys, mine, theirs, organisations, onResolve }: OfferConflictProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const wording = { t, language, organisations };
  const lines = keys.map((key) => ({
    key,
    label: t(fieldLabels[key]),
    mine: wordsOf(key, mine, wording),
    theirs: wordsOf(key, theirs, wording),
  }));
  return <ConflictPanel lines={lines} onResolve={onResolve} />;
}
