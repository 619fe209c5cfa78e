import type { MatchStatus } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { urls } from '../../../lib/urls';
import { Banner, Button, LinkButton, showToast } from '../../../ui';
import { useRun } from '../../postings';
import { MatchState } from './MatchState';

interface ShortlistButtonProps {
  /** The match that was made of this pair, if any. */
  match: { id: string; status: MatchStatus } | null;
  canMatch: boolean;
  /** Fits well, so that it is what one most likely comes for. */
  isGood: boolean;
  onShortlist: (id: string) => Promise<readonly { code: string; message: string }[]>;
}

/** Makes a case of a pair, or leads to the one that it is. */
export function ShortlistButton({ match, canMatch, isGood, onShortlist }: ShortlistButtonProps): ReactElement | null {
  const t = useText();
  const { isBusy, problems, run } = useRun();
  // The same press again is the same match.
  const [id] = useState(newId);
  if (match) {
    return (
      <span className="flex flex-wrap items-center gap-3">
        <MatchState status={match.status} />
        <LinkButton to={urls.match(match.id)}>{t('matching.openMatch')}</LinkButton>
      </span>
    );
  }
  if (!canMatch) return null;
  return (
    <span className="grid gap-2">
      {problems.length > 0 && <Banner tone="danger">{problems.map(({ message }) => message).join(' ')}</Banner>}
      <Button
        variant={isGood ? 'primary' : 'secondary'}
        busy={isBusy}
        onClick={() =>
          void run(
            () => onShortlist(id),
            () => showToast(t('matching.shortlisted')),
          )
        }
      >
        {t('matching.shortlist')}
      </Button>
    </span>
  );
}
