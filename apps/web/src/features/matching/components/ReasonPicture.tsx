import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { ReasonBar } from '../../../ui';
import { groupsOf, type MatchReason } from '../model/reasons';

interface ReasonPictureProps {
  reasons: readonly MatchReason[];
  isCompact?: boolean;
}

/** Why a pair fits, as a picture; must-haves stand elsewhere, as they are for people to weigh. */
export function ReasonPicture({ reasons, isCompact = false }: ReasonPictureProps): ReactElement {
  const t = useText();
  const groups = groupsOf(reasons, t);
  return groups.length > 0 ? (
    <ReasonBar label={t('matching.why')} groups={groups} isCompact={isCompact} />
  ) : (
    <p className="text-muted">{t('matching.whyNot')}</p>
  );
}
