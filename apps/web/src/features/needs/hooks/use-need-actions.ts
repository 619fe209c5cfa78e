import type { MutateResult } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { NeedAction } from '@kongano/domain';
import {
  ArchiveNeedDocument,
  CloseNeedDocument,
  DiscardNeedDocument,
  HoldNeedDocument,
  type NeedFullFragment,
  PublishNeedDocument,
  QualifyNeedDocument,
  RenewNeedDocument,
  ResumeNeedDocument,
  ReturnNeedDocument,
  WithdrawNeedDocument,
} from '@kongano/graphql/needs';
import { useNavigate } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls, withQuery } from '../../../lib/urls';
import type { PostingAction, Problem } from '../../postings';
import { needSteps } from '../form/steps';

type Payload = { problems: readonly Problem[] };

/** Actions in the order of what one most likely comes for; COSIGN has its own form, MATCH its own place. */
const order: readonly NeedAction[] = [
  'SUBMIT',
  'QUALIFY',
  'PUBLISH',
  'RENEW',
  'RESUME',
  'MATCH',
  'EDIT',
  'RETURN',
  'CLOSE',
  'HOLD',
  'WITHDRAW',
  'ARCHIVE',
  'DISCARD',
];

/** What the viewer may do with the need, as the server allows it now. */
export function useNeedActions(need: NeedFullFragment, isOwner: boolean): PostingAction[] {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { id, version } = need;
  // The answer brings the need's new state; the story beside it is asked for again.
  const problemsOf = async (answer: Promise<MutateResult<Record<string, Payload | string>>>): Promise<readonly Problem[]> => {
    const payload = Object.values((await answer).data ?? {}).find((value): value is Payload => typeof value === 'object');
    if (payload?.problems.length === 0) await client.refetchQueries({ include: ['NeedDetails'] });
    return payload?.problems ?? [];
  };
  const discard = async (): Promise<readonly Problem[]> => {
    const { data } = await client.mutate({ mutation: DiscardNeedDocument, variables: { id, version } });
    return data?.discardNeed.problems ?? [];
  };
  const leave = (): void => {
    void navigate(urls.needs({ mine: 1 }), { replace: true });
    client.cache.evict({ id: client.cache.identify({ __typename: 'Need', id }) ?? '' });
  };
  const actions: Record<Exclude<NeedAction, 'COSIGN'>, PostingAction[]> = {
    EDIT: [{ id: 'EDIT', label: t(isOwner ? 'needs.act.EDIT' : 'needs.act.EDIT.staff'), to: urls.needEdit(id) }],
    SUBMIT: [{ id: 'SUBMIT', label: t('needs.act.SUBMIT'), to: withQuery(urls.needEdit(id), { step: needSteps.length }) }],
    MATCH: [{ id: 'MATCH', label: t('needs.act.MATCH'), to: urls.needMatches(id) }],
    QUALIFY: [
      {
        id: 'QUALIFY',
        label: t('needs.act.QUALIFY'),
        done: t('needs.done.QUALIFY'),
        run: () => problemsOf(client.mutate({ mutation: QualifyNeedDocument, variables: { id } })),
      },
    ],
    RETURN: [
      {
        id: 'RETURN',
        label: t('needs.act.RETURN'),
        done: t('needs.done.RETURN'),
        ask: { body: t('needs.act.RETURN.ask'), reason: 'required' },
        run: ({ reason }) => problemsOf(client.mutate({ mutation: ReturnNeedDocument, variables: { id, reason } })),
      },
    ],
    PUBLISH: [
      {
        id: 'PUBLISH',
        label: t('needs.act.PUBLISH'),
        done: t('needs.done.PUBLISH'),
        run: () => problemsOf(client.mutate({ mutation: PublishNeedDocument, variables: { id } })),
      },
    ],
    HOLD: [
      {
        id: 'HOLD',
        isRare: true,
        label: t('needs.act.HOLD'),
        done: t('needs.done.HOLD'),
        ask: { reason: 'required', until: true },
        run: ({ reason, until }) => problemsOf(client.mutate({ mutation: HoldNeedDocument, variables: { id, reason, until } })),
      },
    ],
    RESUME: [
      {
        id: 'RESUME',
        label: t('needs.act.RESUME'),
        done: t('needs.done.RESUME'),
        run: () => problemsOf(client.mutate({ mutation: ResumeNeedDocument, variables: { id } })),
      },
    ],
    RENEW: [
      {
        id: 'RENEW',
        label: t('needs.act.RENEW'),
        done: t('needs.done.RENEW'),
        run: () => problemsOf(client.mutate({ mutation: RenewNeedDocument, variables: { id } })),
      },
    ],
    WITHDRAW: [
      {
        id: 'WITHDRAW',
        isRare: true,
        label: t('needs.act.WITHDRAW'),
        done: t('needs.done.WITHDRAW'),
        ask: { body: t('needs.act.WITHDRAW.ask'), reason: 'optional' },
        run: ({ reason }) => problemsOf(client.mutate({ mutation: WithdrawNeedDocument, variables: { id, reason: reason || undefined } })),
      },
    ],
    CLOSE: [
      {
        id: 'SOLVED',
        isRare: true,
        label: t('needs.act.SOLVED'),
        done: t('needs.done.SOLVED'),
        ask: { body: t('needs.act.SOLVED.ask'), reason: 'optional' },
        run: ({ reason }) =>
          problemsOf(client.mutate({ mutation: CloseNeedDocument, variables: { id, solved: true, reason: reason || undefined } })),
      },
      {
        id: 'UNSOLVED',
        isRare: true,
        label: t('needs.act.UNSOLVED'),
        done: t('needs.done.UNSOLVED'),
        ask: { reason: 'required' },
        run: ({ reason }) => problemsOf(client.mutate({ mutation: CloseNeedDocument, variables: { id, solved: false, reason } })),
      },
    ],
    ARCHIVE: [
      {
        id: 'ARCHIVE',
        isRare: true,
        label: t('needs.act.ARCHIVE'),
        done: t('needs.done.ARCHIVE'),
        ask: { body: t('needs.act.ARCHIVE.ask'), isFinal: true },
        run: () => problemsOf(client.mutate({ mutation: ArchiveNeedDocument, variables: { id } })),
      },
    ],
    DISCARD: [
      {
        id: 'DISCARD',
        isRare: true,
        label: t('needs.act.DISCARD'),
        done: t('needs.done.DISCARD'),
        ask: { body: t('needs.act.DISCARD.ask'), isFinal: true },
        run: discard,
        onDone: leave,
      },
    ],
  };
  return order.flatMap((action) => (action !== 'COSIGN' && need.viewerCan.includes(action) ? actions[action] : []));
}
