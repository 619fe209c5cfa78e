import { useQuery } from '@apollo/client/react';
import { MatchDetailsDocument } from '@kongano/graphql/matching';
import PenLine from 'lucide-react/icons/pen-line';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Button, LinkButton, PageHead } from '../../../ui';
import { NextStep } from '../../postings';
import { Confidentiality } from '../../receipts';
import { ThreadPanel } from '../../threads';
import { ConflictNotice } from '../components/ConflictNotice';
import { MatchActions } from '../components/MatchActions';
import { MatchSides } from '../components/MatchSides';
import { MatchState } from '../components/MatchState';
import { MatchStory } from '../components/MatchStory';
import { MatchWay } from '../components/MatchWay';
import { NextStepLine } from '../components/NextStepLine';
import { WaitingPage } from '../components/WaitingPage';
import { useMatchActs } from '../hooks/use-match-acts';
import { nextMoveOf } from '../model/next-move';
import { isHalfAgreed } from '../model/steps';
import type { MatchDetails } from '../model/types';

/** A need and an offer: why they fit, what happens next, and what the two sides say to each other. */
export function MatchPage(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MatchDetailsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return data?.match ? (
    <MatchScreen match={data.match} />
  ) : (
    <WaitingPage error={error} isMissing={data !== undefined} onRetry={() => void refetch()} />
  );
}

function MatchScreen({ match }: { match: MatchDetails }): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const isStaff = viewer?.isStaff ?? false;
  return (
    <>
      <PageHead
        title={t('matching.title', { number: match.number })}
        back={isStaff ? { to: urls.desk(), label: t('matching.back') } : { to: urls.home(), label: t('app.home') }}
        facts={
          <>
            <MatchState status={match.status} />
            {match.owner && <span>{t('matching.owner', { name: match.owner.name })}</span>}
            {match.secondBroker && <span>{t('matching.secondBroker', { name: match.secondBroker.name })}</span>}
          </>
        }
      />
      <MatchWay match={match} />
      <ConflictNotice match={match} isStaff={isStaff} />
      <WhatNext match={match} isStaff={isStaff} />
      {match.isAnonymous && !match.introducedAt && <p className="mb-5 max-w-3xl text-muted">{t('matching.anonymousWay')}</p>}
      <MatchSides match={match} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        {match.thread ? (
          <div id="conversation" className="min-w-0">
            <ThreadPanel threadId={match.thread.id} />
          </div>
        ) : (
          <p className="text-muted">{t(match.introducedAt && match.waitsForNda ? 'matching.roomClosed' : 'matching.conversationLater')}</p>
        )}
        <div className="grid gap-6">
          {match.introducedAt && <Confidentiality matchId={match.id} />}
          <MatchStory timeline={match.timeline} />
        </div>
      </div>
    </>
  );
}

function WhatNext({ match, isStaff }: { match: MatchDetails; isStaff: boolean }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { shortlist, introduce, decline, setNextStep, take } = useMatchActs();
  const { need, offer } = match;
  const move = nextMoveOf(match, { isStaff, t, language });
  const hasStep = isStaff && (match.viewerCan.includes('SET_NEXT_STEP') || match.nextStep !== null);
  const canTalk = match.thread && match.viewerCan.includes('DECLINE') && !isHalfAgreed(match);
  const write = move.mover === 'you' && canTalk && (
    <Button variant="primary" icon={PenLine} onClick={goToWriting}>
      {t('matching.write')}
    </Button>
  );
  return (
    <NextStep {...move}>
      <div className="grid gap-3">
        {match.project && (
          <LinkButton to={urls.project(match.project.id)} variant="primary" className="justify-self-start">
            {t('matching.toProject')}
          </LinkButton>
        )}
        {hasStep && <NextStepLine match={match} onSave={(step, due) => setNextStep(match.id, step, due)} />}
        <MatchActions
          match={match}
          lead={write}
          onShortlist={() => shortlist(need?.id ?? '', offer?.id ?? '', match.id)}
          onIntroduce={(message) => introduce(match.id, message)}
          onDecline={(reason, note) => decline(match.id, reason, note)}
          onStep={(input) => take(match, input)}
        />
      </div>
    </NextStep>
  );
}

function goToWriting(): void {
  const field = document.querySelector<HTMLElement>('#conversation textarea');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
