import { useApolloClient } from '@apollo/client/react';
import type { NeedAction } from '@kongano/domain';
import type { NeedFullFragment } from '@kongano/graphql/needs';
import { useNavigate } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls, withQuery } from '../../../lib/urls';
import { usePublishQuestion } from '../../names';
import { type CaseStep, caseAction, type PostingAction } from '../../postings';
import { needSteps } from '../form/steps';
import { textsOf } from '../form/summary-lines';
import { useNeedSteps } from './use-need-steps';

/** Actions in the order of what one most likely comes for, each as the steps it offers; COSIGN has a form of its own. */
const order: readonly [NeedAction, readonly CaseStep[]][] = [
  ['SUBMIT', []],
  ['QUALIFY', ['QUALIFY']],
  ['PUBLISH', ['PUBLISH']],
  ['RENEW', ['RENEW']],
  ['RESUME', ['RESUME']],
  ['MATCH', []],
  ['EDIT', []],
  ['RETURN', ['RETURN']],
  ['CLOSE', ['SOLVED', 'UNSOLVED']],
  ['HOLD', ['HOLD']],
  ['WITHDRAW', ['WITHDRAW']],
  ['ARCHIVE', ['ARCHIVE']],
  ['DISCARD', ['DISCARD']],
];

const bodies = {
  RETURN: 'needs.act.RETURN.ask',
  SOLVED: 'needs.act.SOLVED.ask',
  WITHDRAW: 'needs.act.WITHDRAW.ask',
  ARCHIVE: 'needs.act.ARCHIVE.ask',
  DISCARD: 'needs.act.DISCARD.ask',
} as const satisfies Partial<Record<CaseStep, string>>;

const bodyOf = (step: CaseStep) => (step in bodies ? bodies[step as keyof typeof bodies] : undefined);

/** What the viewer may do with the need: exactly what the server allows now. */
export function useNeedActions(need: NeedFullFragment, isOwner: boolean): PostingAction[] {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const take = useNeedSteps(need);
  const { id, viewerCan, visibility, organisation } = need;
  const publishQuestion = usePublishQuestion({
    texts: textsOf(need, t),
    visibility,
    organisationId: organisation?.id,
    mayPublish: viewerCan.includes('PUBLISH'),
  });
  const leave = (): void => {
    void navigate(urls.needs({ mine: 1 }), { replace: true });
    const cached = client.cache.identify({ __typename: 'Need', id });
    if (cached) client.cache.evict({ id: cached });
  };
  const links: Partial<Record<NeedAction, PostingAction>> = {
    SUBMIT: { id: 'SUBMIT', label: t('needs.act.SUBMIT'), to: withQuery(urls.needEdit(id), { step: needSteps.length }) },
    MATCH: { id: 'MATCH', label: t('needs.act.MATCH'), to: urls.needMatches(id) },
    EDIT: { id: 'EDIT', label: t(isOwner ? 'needs.act.EDIT' : 'needs.act.EDIT.staff'), to: urls.needEdit(id) },
  };
  const actionOf = (step: CaseStep): PostingAction => {
    const body = bodyOf(step);
    const words = {
      label: t(`needs.act.${step}`),
      done: t(`needs.done.${step}`),
      body: step === 'PUBLISH' ? publishQuestion : body && t(body),
    };
    return caseAction(step, {
      words,
      run: (answer) => take(step, { ...answer, knowingly: step === 'PUBLISH' && publishQuestion !== undefined }),
      ...(step === 'DISCARD' ? { onDone: leave } : {}),
    });
  };
  const allowed = order.filter(([action]) => viewerCan.includes(action));
  return allowed.flatMap(([action, steps]) => [...(links[action] ? [links[action]] : []), ...steps.map(actionOf)]);
}
