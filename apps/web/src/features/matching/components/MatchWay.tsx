import type { MatchFullFragment } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Steps } from '../../../ui';
import { stageOf, wayStages } from '../model/status';

type OnItsWay = Pick<MatchFullFragment, 'status' | 'approachedAt'>;

/** The way of a match from the shortlist to the project, and where on it this one is. A match that left the way shows none. */
export function MatchWay({ match }: { match: OnItsWay }): ReactElement | null {
  const t = useText();
  const stage = stageOf(match.status);
  if (stage === 'parked' || stage === 'closed') return null;
  // A broker may introduce at once, so that nobody was asked.
  const done = wayStages.slice(0, wayStages.indexOf(stage)).filter((one) => one !== 'asked' || match.approachedAt !== null);
  return (
    <div className="mb-6">
      <Steps steps={wayStages.map((id) => ({ id, label: t(`matching.way.${id}`) }))} current={stage} done={done} />
    </div>
  );
}
