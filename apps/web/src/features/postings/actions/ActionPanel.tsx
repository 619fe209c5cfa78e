import { type ReactElement, useState } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import { Banner, Button, Dialog, LinkButton, Menu, showToast } from '../../../ui';
import { useRun } from '../hooks/use-run';
import { AskForm } from './AskForm';
import { type ActionAnswer, isRunnable, type PostingAction, type RunnableAction } from './action';
import { unanswered } from './unanswered';

export interface ActionPanelProps {
  /** In the order of what the viewer most likely comes for; the first is the main button. */
  actions: readonly PostingAction[];
}

const nothing: ActionAnswer = { reason: '', until: '' };

/** Exactly what the viewer may do now: buttons, what they ask for first, and a menu for the rest. */
export function ActionPanel({ actions }: ActionPanelProps): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  const { isBusy, problems, attempt, run, clear } = useRun();
  const [openId, setOpenId] = useState<string>();
  const [missing, setMissing] = useState<ReturnType<typeof unanswered>>([]);
  const open = actions.filter(isRunnable).find(({ id }) => id === openId);
  const close = (): void => {
    setOpenId(undefined);
    setMissing([]);
    clear();
  };
  const send = (action: RunnableAction, answer: ActionAnswer): void => {
    const lacking = unanswered(action.ask, answer, language);
    setMissing(lacking);
    if (lacking.length > 0) return;
    void run(
      () => action.run(answer),
      () => {
        close();
        showToast(action.done);
        action.onDone?.();
      },
    );
  };
  const press = (action: RunnableAction): void => {
    clear();
    setMissing([]);
    setOpenId(action.id);
    if (!action.ask) send(action, nothing);
  };
  if (actions.length === 0) return null;
  const shown = actions.filter(({ isRare }) => !isRare);
  const rare = actions.filter(({ isRare }) => isRare);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-2">
        {shown.map((action, index) => (
          <ActionButton key={action.id} action={action} isMain={index === 0} isBusy={isBusy && openId === action.id} onPress={press} />
        ))}
        {rare.length > 0 && (
          <Menu
            trigger={t('postings.moreActions')}
            items={rare.map((action) =>
              isRunnable(action)
                ? { id: action.id, label: action.label, onSelect: () => press(action) }
                : { id: action.id, label: action.label, to: action.to },
            )}
          />
        )}
      </div>
      {open?.ask && !open.ask.isFinal && (
        <AskForm
          key={open.id}
          title={open.label}
          ask={open.ask}
          problems={missing.length > 0 ? missing : problems}
          attempt={attempt}
          isBusy={isBusy}
          onSend={(answer) => send(open, answer)}
          onCancel={close}
        />
      )}
      <Dialog
        isOpen={open?.ask?.isFinal === true}
        onClose={close}
        title={open?.label}
        confirmLabel={open?.label ?? ''}
        danger
        busy={isBusy}
        onConfirm={() => open && send(open, nothing)}
      >
        {open?.ask?.body}
      </Dialog>
      {problems.length > 0 && (!open?.ask || open.ask.isFinal) && (
        <Banner tone="danger">
          {problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Banner>
      )}
    </div>
  );
}

interface ActionButtonProps {
  action: PostingAction;
  isMain: boolean;
  isBusy: boolean;
  onPress: (action: RunnableAction) => void;
}

function ActionButton({ action, isMain, isBusy, onPress }: ActionButtonProps): ReactElement {
  const variant = isMain ? 'primary' : 'secondary';
  if (!isRunnable(action)) {
    return (
      <LinkButton to={action.to} variant={variant}>
        {action.label}
      </LinkButton>
    );
  }
  return (
    <Button variant={variant} busy={isBusy} onClick={() => onPress(action)}>
      {action.label}
    </Button>
  );
}
