import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusDot } from '../../../ui';
import { type NeedState, statusWordOf } from '../status';

/** Where a need is, as a word with a dot. */
export function NeedStatusWord({ need }: { need: NeedState }): ReactElement {
  const t = useText();
  const { text, tone } = statusWordOf(need);
  return <StatusDot tone={tone}>{t(text)}</StatusDot>;
}
