import type { MatchFullFragment } from '@kongano/graphql/matching';
import type { DeclineReason } from '@kongano/graphql/schema-types';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button, showToast } from '../../../ui';
import { useRun } from '../../postings';
import { DeclineForm } from './DeclineForm';
import { IntroduceForm } from './IntroduceForm';

type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

export interface MatchActionsProps {
  match: Pick<MatchFullFragment, 'id' | 'viewerCan'>;
  /** Stands before them: what one more likely comes for. */
  lead?: ReactNode;
  onShortlist: () => Answer;
  onIntroduce: (message: string) => Answer;
  onDecline: (reason: DeclineReason, note: string) => Answer;
}

/** Exactly what the viewer may do with the match now; the way on is the main button. */
export function MatchActions({ match, lead, onShortlist, onIntroduce, onDecline }: MatchActionsProps): ReactElement | null {
  const t = useText();
  const { isBusy, problems, attempt, run, clear } = useRun();
  const [open, setOpen] = useState<'introduce' | 'decline'>();
  const can = (action: MatchFullFragment['viewerCan'][number]): boolean => match.viewerCan.includes(action);
  const close = (): void => {
    clear();
    setOpen(undefined);
  };
  const act = (answer: () => Answer, done: string): void =>
    void run(answer, () => {
      close();
      showToast(done);
    });
  if (!lead && !can('SHORTLIST') && !can('INTRODUCE') && !can('DECLINE')) return null;
  return (
    <div className="grid gap-3">
      {!open && (
        <div className="flex flex-wrap gap-2">
          {lead}
          {can('SHORTLIST') && (
            <Button variant="primary" busy={isBusy} onClick={() => act(onShortlist, t('matching.shortlisted'))}>
              {t('matching.shortlist')}
            </Button>
          )}
          {can('INTRODUCE') && (
            <Button variant="primary" onClick={() => setOpen('introduce')}>
              {t('matching.introduce')}
            </Button>
          )}
          {can('DECLINE') && <Button onClick={() => setOpen('decline')}>{t('matching.decline')}</Button>}
        </div>
      )}
      {!open && problems.length > 0 && <Banner tone="danger">{problems.map(({ message }) => message).join(' ')}</Banner>}
      {open === 'introduce' && (
        <IntroduceForm
          {...{ problems, attempt, isBusy }}
          onCancel={close}
          onSend={(message) => act(() => onIntroduce(message), t('matching.introduced'))}
        />
      )}
      {open === 'decline' && (
        <DeclineForm
          {...{ problems, attempt, isBusy }}
          onCancel={close}
          onSend={(reason, note) => act(() => onDecline(reason, note), t('matching.declined'))}
        />
      )}
    </div>
  );
}
