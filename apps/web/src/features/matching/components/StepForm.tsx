import { addDays, dayOf, matchReach } from '@kongano/domain';
import type { PostingSide } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, DateField, ErrorSummary, RadioCards, TextArea } from '../../../ui';
import { demandsOf, type StepAction, type StepInput, wordsOf } from '../model/steps';
import { BrokerField } from './BrokerField';

export interface StepFormProps {
  action: StepAction;
  /** The sides that it can be said of; with one there is nothing to choose. */
  sides: readonly PostingSide[];
  /** The viewer's own sides: for these nobody has to say who told them. */
  ownSides: readonly PostingSide[];
  problems: readonly FormProblem[];
  attempt: number;
  isBusy: boolean;
  onSend: (input: StepInput) => void;
  onCancel: () => void;
  today?: string;
}

/** What follows from a step, and just what it needs. */
export function StepForm(props: StepFormProps): ReactElement {
  const { action, sides, ownSides, problems, attempt, isBusy, onSend, onCancel, today = dayOf(new Date()) } = props;
  const t = useText();
  const needs = demandsOf(action);
  const isForOthers = sides.some((one) => !ownSides.includes(one));
  const name = wordsOf(action, isForOthers);
  const only = sides.length === 1 ? sides[0] : undefined;
  const [side, setSide] = useState<PostingSide | ''>(only ?? '');
  const [words, setWords] = useState('');
  const [day, setDay] = useState(needs.has('MEETING_DAY') ? today : '');
  const [brokerId, setBrokerId] = useState('');
  const [tries, setTries] = useState(0);
  const isSideMissing = needs.has('SIDE') && side === '' && tries > 0;
  const errorOf = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.message;
  const isForOther = needs.has('WHO_SAID_SO') && side !== '' && !ownSides.includes(side);
  const hasWords = needs.has('REASON') || needs.has('WHO_SAID_SO') || needs.has('MEETING_DAY');
  const wordsField = needs.has('REASON') ? 'reason' : 'note';
  const send = (): void => {
    setTries(tries + 1);
    if (!needs.has('SIDE') || side !== '') onSend({ action, side, words: words.trim(), day, brokerId });
  };
  return (
    <form
      noValidate
      className="grid gap-4 rounded-md border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary
        problems={isSideMissing ? [{ field: 'step-side', message: t('matching.stepForm.chooseSide') }] : problems}
        attempt={attempt + tries}
      />
      <p>{t(`matching.actHint.${name}`)}</p>
      {needs.has('SIDE') && only && isForOthers && <p className="font-semibold">{t(`matching.side.${only}`)}</p>}
      {needs.has('SIDE') && !only && (
        <RadioCards
          name="step-side"
          label={t('matching.stepForm.side')}
          error={isSideMissing ? t('matching.stepForm.chooseSide') : undefined}
          options={sides.map((value) => ({ value, label: t(`matching.side.${value}`) }))}
          value={side}
          onChange={({ target }) => setSide(sides.find((one) => one === target.value) ?? '')}
        />
      )}
      {needs.has('BROKER') && <BrokerField error={errorOf('brokerId')} value={brokerId} onChange={setBrokerId} />}
      {needs.has('MEETING_DAY') && (
        <DateField
          name="metOn"
          label={t('matching.stepForm.metOn')}
          error={errorOf('metOn')}
          max={today}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      )}
      {needs.has('UNTIL') && (
        <DateField
          name="until"
          label={t('matching.stepForm.until')}
          error={errorOf('until')}
          min={addDays(today, 1)}
          max={addDays(today, matchReach)}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      )}
      {hasWords && (
        <TextArea
          name={wordsField}
          label={t(
            needs.has('REASON') ? 'matching.stepForm.reason' : isForOther ? 'matching.stepForm.whoSaidSo' : 'matching.stepForm.note',
          )}
          error={errorOf(wordsField)}
          optional={!needs.has('REASON') && !isForOther}
          rows={2}
          limit={1000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isBusy}>
          {t(`matching.act.${name}`)}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
