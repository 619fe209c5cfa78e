import { type ReactElement, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, TextArea } from '../../../ui';

type Answer = Readonly<Record<string, string>>;

/** Is it right? A no says what is wrong. */
export function ConfirmAnswer({ answer }: { answer: (body: Answer) => Promise<readonly FormProblem[]> }): ReactElement {
  const t = useText();
  const [isWrong, setWrong] = useState(false);
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const send = async (body: Answer): Promise<void> => {
    setBusy(true);
    const found = await answer(body);
    setBusy(false);
    setProblems(found);
    setAttempt((count) => count + 1);
  };
  return (
    <section aria-labelledby="is-it-right" className="grid gap-4">
      <h2 id="is-it-right" className="text-xl font-bold">
        {t('captures.page.ask')}
      </h2>
      <p className="max-w-prose">{t('captures.page.what')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      {isWrong ? (
        <form
          noValidate
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            void send({ answer: 'WRONG', reason });
          }}
        >
          <TextArea
            name="reason"
            label={t('captures.page.reason')}
            rows={3}
            limit={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary" busy={isBusy}>
              {t('captures.page.send')}
            </Button>
            <Button onClick={() => setWrong(false)}>{t('ui.cancel')}</Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" busy={isBusy} onClick={() => void send({ answer: 'RIGHT' })}>
            {t('captures.page.right')}
          </Button>
          <Button onClick={() => setWrong(true)}>{t('captures.page.wrong')}</Button>
        </div>
      )}
    </section>
  );
}
