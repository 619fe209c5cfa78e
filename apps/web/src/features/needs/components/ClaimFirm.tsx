import { type ReactElement, useState } from 'react';
import { useLocation } from 'react-router';
import { formatDateTime } from '../../../lib/formats';
import type { FormProblem } from '../../../lib/forms';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Banner, Button, LinkButton } from '../../../ui';
import type { Confirmation } from '../confirmation';

interface ClaimFirmProps {
  confirmation: Confirmation;
  claim: () => Promise<readonly FormProblem[]>;
}

/** What the firm said, and the way to look after its needs itself. */
export function ClaimFirm({ confirmation, claim }: ClaimFirmProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { answer, answeredAt, reason, isOwn, needId } = confirmation;
  const date = formatDateTime(answeredAt ?? '', language);
  if (answer === 'WRONG')
    return (
      <Banner tone="attention" title={t('captures.page.saidWrong', { date })}>
        <p className="whitespace-pre-line">{reason}</p>
        <p className="mt-2">{t('captures.page.saidWrongNext')}</p>
      </Banner>
    );
  return (
    <Banner
      tone="success"
      title={t('captures.page.saidRight', { date })}
      action={
        isOwn ? (
          <LinkButton to={urls.need(needId)}>{t('captures.page.see')}</LinkButton>
        ) : (
          <Claim confirmation={confirmation} claim={claim} />
        )
      }
    >
      {t('captures.page.saidRightNext')}
    </Banner>
  );
}

function Claim({ confirmation: { firmName, isClaimed }, claim }: ClaimFirmProps): ReactElement {
  const t = useText();
  const { viewer, refresh } = useViewer();
  const { pathname } = useLocation();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (isClaimed) return <p>{t('captures.page.claimed', { firm: firmName })}</p>;
  if (!viewer)
    return (
      <div className="flex flex-wrap gap-3">
        <LinkButton to={urls.signUp({ back: pathname })}>{t('captures.page.signUp')}</LinkButton>
        <LinkButton to={urls.signIn({ back: pathname })} variant="quiet">
          {t('captures.page.signIn')}
        </LinkButton>
      </div>
    );
  const take = async (): Promise<void> => {
    setBusy(true);
    const [first] = await claim();
    setBusy(false);
    setProblem(first?.message);
    if (!first) await refresh();
  };
  return (
    <>
      <Button variant="primary" busy={isBusy} onClick={() => void take()}>
        {t('captures.page.claim', { firm: firmName })}
      </Button>
      {problem && (
        <p role="alert" className="mt-2 text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
