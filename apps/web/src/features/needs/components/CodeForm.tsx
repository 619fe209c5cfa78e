import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, TextField } from '../../../ui';
import { type Problem, useRun } from '../../postings';

interface CodeFormProps {
  confirm: (code: string) => Promise<readonly Problem[]>;
  triesLeft: number;
}

/** The six digits that the firm reads out on the telephone. */
export function CodeForm({ confirm, triesLeft }: CodeFormProps): ReactElement {
  const t = useText();
  const [code, setCode] = useState('');
  const { isBusy, problems, run } = useRun();
  const error = problems[0]?.message;
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run(
          () => confirm(code),
          () => setCode(''),
        );
      }}
    >
      <TextField
        name="code"
        label={t('captures.code')}
        hint={t('captures.code.hint', { count: triesLeft })}
        error={error}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <Button type="submit" variant="primary" busy={isBusy}>
        {t('captures.confirm')}
      </Button>
    </form>
  );
}
