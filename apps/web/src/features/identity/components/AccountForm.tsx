import type { ReactElement, ReactNode, SyntheticEvent } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { Button, ErrorSummary } from '../../../ui';

interface AccountFormProps {
  summary: { problems: readonly FormProblem[]; attempt: number };
  onSubmit: (event: SyntheticEvent) => void;
  isBusy: boolean;
  submitLabel: string;
  /** Beside the main button: another way. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The frame of every form about an account: what is wrong on top, fields in one narrow column, one main button. */
export function AccountForm({ summary, onSubmit, isBusy, submitLabel, beside, children }: AccountFormProps): ReactElement {
  return (
    <form noValidate className="grid max-w-md gap-5" onSubmit={onSubmit}>
      <ErrorSummary {...summary} />
      {children}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" busy={isBusy}>
          {submitLabel}
        </Button>
        {beside}
      </div>
    </form>
  );
}
