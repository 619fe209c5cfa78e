import { formatPhone, parsePhone } from '@kongano/domain';
import type { NeedFullFragment } from '@kongano/graphql/needs';
import type { ReactElement } from 'react';
import { formatDate, formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { Banner, Button, Card } from '../../../ui';
import { useRun } from '../../postings';
import { useCapture } from '../hooks/use-capture';
import { CodeForm } from './CodeForm';

interface CapturePanelProps {
  need: NeedFullFragment;
  /** Its own people and staff, who read names. */
  isInside: boolean;
  isOwn: boolean;
}

/** Of a need that a facilitator wrote for a firm: who wrote it, and whether the firm said that it is right. */
export function CapturePanel({ need, isInside, isOwn }: CapturePanelProps): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  const { capture, confirmation, confirmedAt } = need;
  if (!isInside || !capture)
    return confirmedAt ? (
      <p className="mb-6 text-sm text-muted">{t('captures.open', { date: formatDate(confirmedAt, language) })}</p>
    ) : null;
  const isWaiting = confirmation !== null && !confirmation.answeredAt && (need.status === 'SUBMITTED' || need.status === 'QUALIFYING');
  return (
    <div className="mb-6">
      <Card title={t('captures.title', { firm: capture.firmName ?? '' })}>
        <div className="grid gap-3">
          <p>
            {t('captures.by', { who: need.capturedBy?.name ?? '' })}{' '}
            {confirmedAt &&
              t('captures.confirmedBy', { who: confirmation?.contactName ?? '', date: formatDateTime(confirmedAt, language) })}
          </p>
          <p className="text-sm text-muted">
            {[capture.contactName, formatPhone(parsePhone(capture.phone ?? '') ?? capture.phone ?? ''), capture.email]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {isWaiting && <Waiting need={need} />}
          {confirmation?.isRight && <Keep need={need} isOwn={isOwn} />}
        </div>
      </Card>
    </div>
  );
}

/** The firm has a code and has not answered. */
function Waiting({ need: { id, confirmation } }: { need: NeedFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { confirm, askAgain } = useCapture(id);
  const again = useRun();
  const failure = again.problems[0]?.message;
  return (
    <>
      <Banner tone={confirmation?.refusedAt ? 'danger' : 'attention'} title={t('captures.waits')}>
        {confirmation?.refusedAt
          ? t('captures.refused')
          : t('captures.asked', { date: formatDateTime(confirmation?.askedAt ?? '', language) })}
      </Banner>
      <CodeForm confirm={confirm} triesLeft={confirmation?.triesLeft ?? 0} />
      <div className="flex flex-wrap items-center gap-3">
        <Button busy={again.isBusy} onClick={() => void again.run(askAgain, () => undefined)}>
          {t('captures.sendAgain')}
        </Button>
        {failure && (
          <p role="alert" className="text-danger">
            {failure}
          </p>
        )}
      </div>
    </>
  );
}

/** Somebody of the firm may look after it alone; until then who wrote it reads it too. */
function Keep({ need, isOwn }: { need: NeedFullFragment; isOwn: boolean }): ReactElement | null {
  const t = useText();
  const { viewer } = useViewer();
  const { keep } = useCapture(need.id);
  const { isBusy, problems, run } = useRun();
  const isOfFirm = viewer?.memberships.some(({ organisation }) => organisation?.id === need.organisation?.id) ?? false;
  if (!isOwn || !isOfFirm || need.author?.id === viewer?.id) return null;
  return (
    <div className="grid justify-items-start gap-2">
      <p className="max-w-prose text-sm text-muted">{t('captures.keep.hint', { who: need.capturedBy?.name ?? '' })}</p>
      <Button busy={isBusy} onClick={() => void run(keep, () => undefined)}>
        {t('captures.keep')}
      </Button>
      {problems[0] && <p role="alert">{problems[0].message}</p>}
    </div>
  );
}
