import type { FieldErrors, FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';

/** One line of an error summary. */
export interface FormProblem {
  /** Id of the control (its name, unless told otherwise); none for a problem of the whole form. */
  field?: string | null | undefined;
  message: string;
}

/** Errors of React Hook Form, nested as the form is, as lines in the order of the fields. */
export function problemsOf(errors: FieldErrors, path = ''): FormProblem[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || name === 'ref') return [];
    const field = path ? `${path}.${name}` : name;
    if (typeof error.message === 'string' && error.message !== '')
      return [{ field: name === 'root' ? null : field, message: error.message }];
    return isNested(error) ? problemsOf(error, field) : [];
  });
}

function isNested(error: unknown): error is FieldErrors {
  return typeof error === 'object' && error !== null && !('type' in error && typeof error.type === 'string');
}

/** Puts the server's problems at their fields; those that belong to no field of this form come back. */
export function showProblems<Values extends FieldValues>(
  problems: readonly FormProblem[],
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): FormProblem[] {
  const rest: FormProblem[] = [];
  for (const problem of problems) {
    const field = fields.find((name) => name === problem.field);
    if (field) setError(field, { type: 'server', message: problem.message });
    else rest.push({ message: problem.message });
  }
  return rest;
}
