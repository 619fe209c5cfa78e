import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { TextArea } from '../../../ui';
import { PointedOut } from '../../names';
import { MoreFields } from '../../postings';
import type { StepProps } from './step-props';

/** What was tried, and in which direction to look. */
export function TriedStep({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const { wantedSolutions, unwantedSolutions } = form.getValues();
  return (
    <>
      <TextArea
        {...form.register('tried')}
        label={t('needs.form.tried')}
        hint={t('needs.form.tried.hint')}
        error={errorOf('tried')}
        optional
        limit={3000}
      />
      <PointedOut
        text={form.watch('tried')}
        posting={form.watch()}
        onText={(text) => form.setValue('tried', text, { shouldDirty: true })}
      />
      <MoreFields isFilled={wantedSolutions !== '' || unwantedSolutions !== ''}>
        <TextArea
          {...form.register('wantedSolutions')}
          label={t('needs.form.wantedSolutions')}
          error={errorOf('wantedSolutions')}
          optional
          rows={3}
        />
        <TextArea
          {...form.register('unwantedSolutions')}
          label={t('needs.form.unwantedSolutions')}
          error={errorOf('unwantedSolutions')}
          optional
          rows={3}
        />
      </MoreFields>
    </>
  );
}
