import type { DeclineReason, MatchAction } from '@kongano/graphql/schema-types';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { Banner, Button, Menu, showToast } from '../../../ui';
import { useRun } from '../../postings';
import { isHalfAgreed, isStep, leadsOn, type StepInput, type StepMatch, sidesToAnswer, wordsOf } from '../model/steps';
import { DeclineForm } from './DeclineForm';
import { IntroduceForm } from './IntroduceForm';
import { StepForm } from './StepForm';

type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

export interface MatchActionsProps {
  match: StepMatch;
  /** Stands before them: what one more likely comes for. */
  lead?: ReactNode;
  onShortlist: () => Answer;
  onIntroduce: (message: string) => Answer;
  onDecline: (reason: DeclineReason, note: string) => Answer;
  onStep: (input: StepInput) => Answer;
}

/** Exactly what the viewer may do with the match now; the way on is the main button, what is rarer stands in a menu. */
export function MatchActions({ match, lead, onShortlist, onIntroduce, onDecline, onStep }: MatchActionsProps): ReactElement | null {
  const t = useText();
  const { viewer } = useViewer();
  const { isBusy, problems, attempt, run, clear } = useRun();
  const [open, setOpen] = useState<MatchAction>();
  const offered = match.viewerCan.filter((action) => action !== 'SET_NEXT_STEP');
  const isFirst = (action: MatchAction): boolean => action === 'AGREE' && isHalfAgreed(match);
  // Once the two know of each other, to talk is more than to say that one would.
  const isLast = (action: MatchAction): boolean => action === 'RECORD_INTEREST' && match.status === 'INTRODUCED';
  const rankOf = (action: MatchAction): number => Number(isLast(action)) - Number(isFirst(action));
  const ways = offered.filter(leadsOn).toSorted((a, b) => rankOf(a) - rankOf(b));
  const rarer = offered.filter((action) => !leadsOn(action) && action !== 'DECLINE');
  const close = (): void => {
    clear();
    setOpen(undefined);
  };
  const act = (answer: () => Answer, done: string): void =>
    void run(answer, () => {
      close();
      showToast(done);
    });
  const start = (action: MatchAction): void => {
    if (action === 'SHORTLIST') act(onShortlist, t('matching.actDone.SHORTLIST'));
    else setOpen(action);
  };
  const isAsked = match.status === 'APPROACHED' && !viewer?.isStaff;
  if (!lead && offered.length === 0) return null;
  const form = { problems, attempt, isBusy, onCancel: close };
  return (
    <div className="grid gap-3">
      {!open && (
        <div className="flex flex-wrap gap-2">
          {lead}
          {ways.map((action, at) => (
            <Button
              key={action}
              {...(at === 0 && !lead ? { variant: 'primary' } : {})}
              busy={action === 'SHORTLIST' && isBusy}
              onClick={() => start(action)}
            >
              {t(`matching.act.${wordsOf(action, viewer?.isStaff ?? false)}`)}
            </Button>
          ))}
          {offered.includes('DECLINE') && (
            <Button onClick={() => start('DECLINE')}>{t(isAsked ? 'matching.act.notNow' : 'matching.act.DECLINE')}</Button>
          )}
          {rarer.length > 0 && (
            <Menu
              trigger={t('matching.otherSteps')}
              items={rarer.map((action) => ({ id: action, label: t(`matching.act.${action}`), onSelect: () => start(action) }))}
            />
          )}
        </div>
      )}
      {!open && problems.length > 0 && <Banner tone="danger">{problems.map(({ message }) => message).join(' ')}</Banner>}
      {open === 'INTRODUCE' && (
        <IntroduceForm {...form} onSend={(message) => act(() => onIntroduce(message), t('matching.actDone.INTRODUCE'))} />
      )}
      {open === 'DECLINE' && (
        <DeclineForm {...form} onSend={(reason, note) => act(() => onDecline(reason, note), t('matching.actDone.DECLINE'))} />
      )}
      {open && isStep(open) && (
        <StepForm
          {...form}
          action={open}
          sides={sidesToAnswer(open, match, viewer?.isStaff ?? false)}
          ownSides={match.viewerSides}
          onSend={(input) => act(() => onStep(input), t(`matching.actDone.${open}`))}
        />
      )}
    </div>
  );
}
