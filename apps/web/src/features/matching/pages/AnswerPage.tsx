import { type ReactElement, useState } from 'react';
import { useParams } from 'react-router';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Banner, Button, EmptyPage, ErrorState, LinkButton, PageHead, Skeleton } from '../../../ui';
import { useRun } from '../../postings';
import { DeclineForm } from '../components/DeclineForm';
import { type LetterQuestion, useLetterAnswer } from '../hooks/use-letter-answer';

type Send = ReturnType<typeof useLetterAnswer>['send'];

/** The answer to a letter by its link, without signing in. To open the link says nothing: a button does. */
export function AnswerPage(): ReactElement {
  const t = useText();
  const { token = '' } = useParams();
  const { state, reload, send } = useLetterAnswer(token);
  if (state.kind === 'loading') return <Skeleton lines={4} />;
  if (state.kind === 'failed') return <ErrorState onRetry={reload} />;
  if (state.kind === 'over')
    return (
      <EmptyPage title={t('answer.over')} action={<LinkButton to={urls.signIn()}>{t('captures.page.signIn')}</LinkButton>}>
        {t('answer.overBody')}
      </EmptyPage>
    );
  const { page: question } = state;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageHead
        title={t(question.isIntroduction ? 'answer.title.introduction' : 'answer.title.approach')}
        intro={t('answer.about', { title: question.title })}
      />
      {question.state === 'OPEN' ? <Open question={question} send={send} /> : <Answered question={question} />}
    </div>
  );
}

function Open({ question, send }: { question: LetterQuestion; send: Send }): ReactElement {
  const t = useText();
  const [isDeclining, setDeclining] = useState(question.asks === 'NO');
  const { isBusy, problems, attempt, run } = useRun();
  const answer = (body: Readonly<Record<string, string>>): void =>
    void run(
      async () => (await send(body)).map((problem) => ({ code: '', ...problem })),
      () => undefined,
    );
  if (question.asks === 'YES')
    return (
      <div className="grid justify-items-start gap-4">
        <p>{t(question.isIntroduction ? 'answer.yes.introduction' : 'answer.yes.what')}</p>
        {problems[0] && <Banner tone="danger">{problems[0].message}</Banner>}
        <Button variant="primary" busy={isBusy} onClick={() => answer({ answer: 'YES' })}>
          {t('answer.yes')}
        </Button>
      </div>
    );
  return (
    <div className="grid justify-items-stretch gap-4">
      <p>{t('answer.no.what')}</p>
      {isDeclining ? (
        <DeclineForm
          problems={problems}
          attempt={attempt}
          isBusy={isBusy}
          onSend={(reason, note) => answer({ answer: 'NO', reason, note })}
          onCancel={() => setDeclining(false)}
        />
      ) : (
        <Button className="justify-self-start" onClick={() => setDeclining(true)}>
          {t('answer.no.start')}
        </Button>
      )}
    </div>
  );
}

function Answered({ question: { state, answeredAt, matchId } }: { question: LetterQuestion }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const action = <LinkButton to={urls.match(matchId)}>{t('answer.open')}</LinkButton>;
  if (state === 'MOVED')
    return (
      <Banner tone="attention" title={t('answer.moved')} action={action}>
        {t('answer.moved.what')}
      </Banner>
    );
  const date = formatDateTime(answeredAt ?? '', language);
  return (
    <Banner tone="success" title={t(state === 'SAID_YES' ? 'answer.said.yes' : 'answer.said.no', { date })} action={action}>
      {t('answer.said.next')}
    </Banner>
  );
}
