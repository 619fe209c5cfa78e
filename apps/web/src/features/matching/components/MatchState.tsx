import type { MatchStatus } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusDot } from '../../../ui';
import { toneOf } from '../model/status';

/** Where a match is on its way, in a word with a dot. */
export function MatchState({ status }: { status: MatchStatus }): ReactElement {
  const t = useText();
  return <StatusDot tone={toneOf(status)}>{t(`matching.status.${status}`)}</StatusDot>;
}
