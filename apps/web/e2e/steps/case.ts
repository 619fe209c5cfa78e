import type { Visit } from '../harness/visit.ts';
import { wordsOf } from '../harness/words.ts';

const cancel = new RegExp(`^(${(['en', 'sw'] as const).map((language) => wordsOf(language)('ui.cancel')).join('|')})$`);

export const press = ({ page }: Visit, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Opens the form of a step and sends it as it stands. */
export async function take(visit: Visit, name: string): Promise<void> {
  await press(visit, name);
  await visit.page.getByRole('button', { name: cancel }).waitFor();
  await press(visit, name);
}
