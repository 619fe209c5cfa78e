/** A step of a form, as far as finding a field in it goes. */
interface FieldStep {
  id: string;
  fields: readonly string[];
}

/** The step in which a field is asked; `field` may be a path such as `mustHaves.0.metric`. */
export function stepOfField(steps: readonly FieldStep[], field: string): number {
  const key = field.split('.')[0] ?? '';
  return Math.max(
    0,
    steps.findIndex(({ fields }) => fields.includes(key)),
  );
}

/** Set from the start, so that they say nothing about what was done. */
const presets = ['language', 'visibility'];

/** Whether anything is said in a value of a form. */
export const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && String(value) !== '';

/** Steps in which something was said and nothing that the broker needs is missing. */
export function doneSteps(
  steps: readonly FieldStep[],
  values: object,
  missing: readonly { field?: string | null | undefined }[],
): string[] {
  const lacking = new Set(missing.map(({ field }) => stepOfField(steps, field ?? '')));
  const said = new Set(Object.entries(values).flatMap(([key, value]) => (isSaid(value) && !presets.includes(key) ? [key] : [])));
  return steps.filter(({ fields }, index) => !lacking.has(index) && fields.some((field) => said.has(field))).map(({ id }) => id);
}
