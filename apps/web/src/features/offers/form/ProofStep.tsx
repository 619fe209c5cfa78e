import { ipStatuses, type OfferStage, offerStages, trlRangeOfStage } from '@kongano/domain';
import type { ReactElement } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { type Text, useText } from '../../../lib/i18n';
import { RadioCards, Select, TextArea } from '../../../ui';
import { MoreFields, trlLevels } from '../../postings';
import { EvidenceField } from './EvidenceField';
import type { StepProps } from './step-props';

/** What makes it good, how far it is, and what shows that. */
export function ProofStep(props: StepProps): ReactElement {
  const { form, errorOf } = props;
  const t = useText();
  const { ipStatus, ipNotes } = form.getValues();
  return (
    <>
      <StageField {...props} />
      <TextArea {...form.register('advantages')} label={t('offers.form.advantages')} error={errorOf('advantages')} optional limit={3000} />
      <EvidenceField {...props} />
      <MoreFields isFilled={ipStatus !== '' || ipNotes !== '' || errorOf('ipNotes') !== undefined}>
        <Select
          {...form.register('ipStatus')}
          label={t('offers.form.ipStatus')}
          optional
          error={errorOf('ipStatus')}
          options={ipStatuses.map((status) => ({ value: status, label: t(`offers.ip.${status}`) }))}
        />
        <TextArea {...form.register('ipNotes')} label={t('offers.form.ipNotes')} error={errorOf('ipNotes')} optional rows={3} />
      </MoreFields>
    </>
  );
}

/** `TRL 3`, `TRL 4 to 5` */
function levelsOf(stage: OfferStage, t: Text): string {
  const [min, max] = trlRangeOfStage[stage];
  return min === max ? t('postings.trl', { level: min }) : t('postings.trlRange', { min, max });
}

/** The stage in words; the level within it for those who know it. */
function StageField({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const [stage, trl] = useWatch({ control: form.control, name: ['stage', 'trl'] });
  const [lowest, highest] = stage === '' ? [1, 9] : trlRangeOfStage[stage];
  const choose = (value: string): void => {
    const next = offerStages.find((one) => one === value);
    const range = next && trlRangeOfStage[next];
    // A level outside the stage would contradict it.
    if (range && trl !== null && (trl < range[0] || trl > range[1])) form.setValue('trl', null);
    form.setValue('stage', next ?? '');
  };
  return (
    <>
      <RadioCards
        name="stage"
        label={t('offers.form.stage')}
        error={errorOf('stage')}
        value={stage}
        onChange={({ target }) => choose(target.value)}
        options={offerStages.map((one) => ({
          value: one,
          label: t(`offers.stage.${one}`),
          detail: levelsOf(one, t),
        }))}
      />
      <Controller
        control={form.control}
        name="trl"
        render={({ field: { value, onChange } }) => (
          <Select
            name="trl"
            label={t('offers.form.trl')}
            hint={t('offers.form.trl.hint')}
            optional
            error={errorOf('trl')}
            options={trlLevels
              .filter((level) => level >= lowest && level <= highest)
              .map((level) => ({ value: String(level), label: t(`postings.trl.${level}`) }))}
            value={value === null ? '' : String(value)}
            onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
          />
        )}
      />
    </>
  );
}
