import { type ReactElement, useMemo } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, LinkButton } from '../../../ui';
import { type DraftKind, findUnsent } from '../draft/kept-draft';

export interface UnsentBannerProps<Values extends object> {
  kind: DraftKind;
  personId: string;
  blank: Values;
  /** Where one goes on writing. */
  to: string;
}

/** Says that this device has words which never reached the server. */
export function UnsentBanner<Values extends object>({ kind, personId, blank, to }: UnsentBannerProps<Values>): ReactElement | null {
  const t = useText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape of a blank form does not change while the page is open
  const unsent = useMemo(() => findUnsent(personId, kind, blank), [personId, kind]);
  if (!unsent) return null;
  return (
    <div className="mb-4">
      <Banner tone="attention" title={t('postings.unsentTitle')} action={<LinkButton to={to}>{t('postings.unsentGo')}</LinkButton>} />
    </div>
  );
}
