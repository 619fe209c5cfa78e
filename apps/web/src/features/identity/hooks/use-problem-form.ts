import { type SyntheticEvent, useRef, useState } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import { type FormProblem, problemsOf, showProblems } from '../../../lib/forms';

interface ProblemFormOptions<Values extends FieldValues> {
  defaultValues: DefaultValues<Values>;
  /** In the order in which they stand, as the summary lists them. */
  fields: readonly FieldPath<Values>[];
  /** What can be told without asking the server. */
  check?: (values: Values) => readonly FormProblem[];
  /** Gives what is wrong; nothing wrong means that it is done. */
  send: (values: Values) => Promise<readonly FormProblem[]>;
}

export interface ProblemForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** For ErrorSummary: every problem, those of fields with a link to them. */
  summary: { problems: readonly FormProblem[]; attempt: number };
  errorOf: (field: FieldPath<Values>) => string | undefined;
  isBusy: boolean;
  submit: (event?: SyntheticEvent) => void;
}

/** A form whose problems stand at their fields and in one summary, wherever they come from. Nothing typed is lost by a refusal. */
export function useProblemForm<Values extends FieldValues>(options: ProblemFormOptions<Values>): ProblemForm<Values> {
  const { defaultValues, fields, check, send } = options;
  const form = useForm<Values>({ defaultValues, reValidateMode: 'onSubmit', shouldFocusError: false });
  const [rest, setRest] = useState<readonly FormProblem[]>([]);
  const isSending = useRef(false);
  const { errors, isSubmitting, submitCount } = form.formState;
  const run = async (values: Values): Promise<void> => {
    // A second Enter while the first is on its way would do the thing twice.
    if (isSending.current) return;
    isSending.current = true;
    try {
      const found = check?.(values) ?? [];
      const problems = found.length > 0 ? found : await send(values);
      setRest(showProblems(problems, fields, form.setError));
    } finally {
      isSending.current = false;
    }
  };
  const listed = problemsOf(errors).sort((one, other) => placeOf(fields, one) - placeOf(fields, other));
  return {
    form,
    summary: { problems: [...rest, ...listed], attempt: submitCount },
    errorOf: (field) => listed.find((problem) => problem.field === field)?.message,
    isBusy: isSubmitting,
    submit: (event) => {
      event?.preventDefault();
      form.clearErrors();
      void form.handleSubmit(run)(event);
    },
  };
}

const placeOf = (fields: readonly string[], { field }: FormProblem): number => fields.indexOf(field ?? '');
