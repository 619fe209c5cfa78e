import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { renderScreen } from '../../../testing/render';
import { ErrorSummary, TextField } from '../../../ui';
import { useProblemForm } from './use-problem-form';

interface Values {
  name: string;
  email: string;
}

interface FormProps {
  send: (values: Values) => Promise<readonly FormProblem[]>;
  check?: (values: Values) => readonly FormProblem[];
}

function Form({ send, check }: FormProps): ReactElement {
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<Values>({
    defaultValues: { name: '', email: '' },
    fields: ['name', 'email'],
    ...(check && { check }),
    send,
  });
  return (
    <form onSubmit={submit}>
      <ErrorSummary {...summary} />
      <TextField label="Name" error={errorOf('name')} {...form.register('name')} />
      <TextField label="E-mail" error={errorOf('email')} {...form.register('email')} />
      <button type="submit">{isBusy ? 'Sending' : 'Send'}</button>
    </form>
  );
}

const press = (): Promise<void> => userEvent.click(screen.getByRole('button'));
const linesOfSummary = (): (string | null)[] => screen.getAllByRole('listitem').map((line) => line.textContent);

describe('a form whose problems are told', () => {
  it('lists them in the order of its fields, those of no field first', async () => {
    renderScreen(
      <Form
        send={async () => [
          { field: 'email', message: 'Second' },
          { field: 'name', message: 'First' },
          { field: 'unknown', message: 'Of the whole' },
        ]}
      />,
    );
    await press();
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(linesOfSummary()).toEqual(['Of the whole', 'First', 'Second']);
    expect(screen.getByLabelText('Name')).toBeInvalid();
  });

  it('does not ask the server what it can tell itself', async () => {
    const send = jest.fn();
    renderScreen(<Form check={({ name }) => (name ? [] : [{ field: 'name', message: 'Write your name.' }])} send={send} />);
    await press();
    await screen.findByRole('alert');
    expect(send).not.toHaveBeenCalled();
  });

  it('forgets the problems of the try before, and keeps what was typed', async () => {
    const answers: FormProblem[][] = [[{ field: 'name', message: 'Too short.' }, { message: 'Later.' }], []];
    const send = jest.fn(async () => answers.shift() ?? []);
    renderScreen(<Form send={send} />);
    await userEvent.type(screen.getByLabelText('Name'), 'A');
    await press();
    await screen.findByRole('alert');
    await userEvent.type(screen.getByLabelText('Name'), 'sha');
    await press();
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(send).toHaveBeenLastCalledWith({ name: 'Asha', email: '' });
  });

  it('takes the focus to the summary again at the next try', async () => {
    renderScreen(<Form send={async () => [{ message: 'No.' }]} />);
    await press();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await press();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  });

  it('is sent once, however often one presses', async () => {
    let finish = (): void => undefined;
    const send = jest.fn(
      () =>
        new Promise<FormProblem[]>((resolve) => {
          finish = () => resolve([]);
        }),
    );
    renderScreen(<Form send={send} />);
    await press();
    await screen.findByText('Sending');
    await press();
    await userEvent.type(screen.getByLabelText('Name'), '{Enter}');
    finish();
    await screen.findByText('Send');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
