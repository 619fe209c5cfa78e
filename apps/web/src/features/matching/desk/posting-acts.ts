import type { Text } from '../../../lib/i18n';
import type { ActionAnswer, PostingAction } from '../../postings';

type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

interface PostingActs {
  qualify: () => Answer;
  publish: () => Answer;
  sendBack: (answer: ActionAnswer) => Answer;
  /** Where one looks for who fits. */
  matchAt: string;
}

/** What a broker does with a need or an offer from the desk, as far as it may be done now; the rest is on its page. */
export function actionsOf(viewerCan: readonly string[], acts: PostingActs, t: Text): PostingAction[] {
  const all: PostingAction[] = [
    { id: 'QUALIFY', label: t('desk.act.QUALIFY'), done: t('desk.done.QUALIFY'), run: acts.qualify },
    { id: 'PUBLISH', label: t('desk.act.PUBLISH'), done: t('desk.done.PUBLISH'), run: acts.publish },
    { id: 'RETURN', label: t('desk.act.RETURN'), done: t('desk.done.RETURN'), run: acts.sendBack, ask: { reason: 'required' } },
    { id: 'MATCH', label: t('desk.act.MATCH'), to: acts.matchAt },
  ];
  return all.filter(({ id }) => viewerCan.includes(id));
}
