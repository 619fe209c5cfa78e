import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusDot } from '../../../ui';
import { type OfferState, statusWordOf } from '../status';

/** Where an offer is, as a word with a dot. */
export function OfferStatusWord({ offer }: { offer: OfferState }): ReactElement {
  const t = useText();
  const { text, tone } = statusWordOf(offer);
  return <StatusDot tone={tone}>{t(text)}</StatusDot>;
}
