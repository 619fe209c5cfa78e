import { dismissalReasons } from '@kongano/domain';
import type { DismissalReason } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Menu, showToast } from '../../../ui';
import { useRun } from '../../postings';
import type { Dismissals } from '../hooks/use-dismissals';
import { type DismissedThing, dismissWords } from '../model/dismiss-words';
import { OtherReason } from './OtherReason';
import { suggestionsId } from './SuggestionList';

interface DismissButtonProps {
  otherId: string;
  title: string;
  dismissals: Pick<Dismissals, 'dismiss' | 'restore'>;
  /** What it is, for the words. */
  thing?: DismissedThing;
}

/** "Not relevant, because …": one press says why, and the suggestion leaves the list until it is brought back. */
export function DismissButton({ otherId, title, dismissals, thing = 'posting' }: DismissButtonProps): ReactElement {
  const t = useText();
  const words = dismissWords(thing, t);
  const { problems, attempt, isBusy, run, clear } = useRun();
  const [isOther, setOther] = useState(false);
  const undo = (): void => void dismissals.restore(otherId).catch(() => showToast(t('ui.errorBody'), { tone: 'danger' }));
  const dismiss = (reason: DismissalReason, note = ''): void =>
    void run(
      () => dismissals.dismiss(otherId, reason, note),
      () => {
        showToast(words.done(title), { undo });
        // The card is gone, and the focus with it: the list is the next best place.
        document.getElementById(suggestionsId)?.focus();
      },
    );
  const close = (): void => {
    clear();
    setOther(false);
  };
  if (isOther) {
    return <OtherReason {...{ problems, attempt, isBusy }} label={words.note} onSend={(note) => dismiss('OTHER', note)} onCancel={close} />;
  }
  return (
    <span className="grid gap-2">
      {problems.length > 0 && <Banner tone="danger">{problems.map(({ message }) => message).join(' ')}</Banner>}
      <Menu
        variant="quiet"
        align="start"
        label={words.label(title)}
        trigger={words.trigger}
        items={dismissalReasons.map((reason) => ({
          id: reason,
          label: words.reason(reason),
          onSelect: () => (reason === 'OTHER' ? setOther(true) : dismiss(reason)),
        }))}
      />
    </span>
  );
}
