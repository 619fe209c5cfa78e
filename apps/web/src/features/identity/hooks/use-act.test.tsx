import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import type { Language } from '../../../lib/i18n';
import { renderScreen } from '../../../testing/render';
import { useAct } from './use-act';

type Run = Parameters<ReturnType<typeof useAct>>[0];

function Act({ run }: { run: Run }): ReactElement {
  const act = useAct();
  const [told, setTold] = useState('');
  return (
    <button
      type="button"
      onClick={() => void act(run).then((problems) => setTold(problems.map(({ message }) => message).join() || 'done'))}
    >
      {told || 'press'}
    </button>
  );
}

async function told(run: Run, language: Language = 'en'): Promise<string | null> {
  renderScreen(<Act run={run} />, { language });
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.getByRole('button')).not.toHaveTextContent(/^press$/));
  return screen.getByRole('button').textContent;
}

const refusal = (code: string, message: string): Error =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message, extensions: { code } }] });

describe('a mutation in sentences', () => {
  it('is done when nothing is wrong', async () => expect(await told(async () => ({ problems: [] }))).toBe('done'));

  it('tells what the server refuses', async () =>
    expect(await told(async () => ({ problems: [{ message: 'Too short.' }, { message: 'No region.' }] }))).toBe('Too short.,No region.'));

  it('tells what the server throws, in its words', async () =>
    expect(await told(() => Promise.reject(refusal('RATE_LIMITED', 'Wait 5 min, then try again.')))).toBe('Wait 5 min, then try again.'));

  it('tells that the network is gone, in the language that is on', async () =>
    expect(await told(() => Promise.reject(new TypeError('Failed to fetch')), 'sw')).toMatch(/^Hakuna mtandao/));

  it('does not take no answer for a yes', async () => expect(await told(async () => undefined)).toMatch(/^The fault is ours/));
});
