import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render';
import { Toaster } from '../../../ui';
import { ActionPanel } from './ActionPanel';
import type { PostingAction } from './action';

const show = (...actions: PostingAction[]) =>
  renderScreen(
    <>
      <ActionPanel actions={actions} />
      <Toaster />
    </>,
  );

const anAction = (run = jest.fn().mockResolvedValue([]), more: Partial<PostingAction> = {}): PostingAction => ({
  id: 'PUBLISH',
  label: 'Publish',
  done: 'It is published.',
  run,
  ...more,
});

describe('the actions of a case', () => {
  it('are nothing for those who may do nothing', () => {
    show();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are taken at once when nothing has to be said, and tell that it is done', async () => {
    const run = jest.fn().mockResolvedValue([]);
    show(anAction(run));
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('It is published.')).toBeInTheDocument();
  });

  it('say why the server refuses', async () => {
    show(anAction(jest.fn().mockResolvedValue([{ code: 'X', message: 'Choose the region.' }])));
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose the region.');
  });

  it('say so when the line broke', async () => {
    show(anAction(jest.fn().mockRejectedValue(new Error('network'))));
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Try again');
  });

  it('ask for a reason first, and do not go without one', async () => {
    const run = jest.fn().mockResolvedValue([]);
    show(anAction(run, { id: 'RETURN', label: 'Send back', ask: { reason: 'required' } }));
    await userEvent.click(screen.getByRole('button', { name: 'Send back' }));
    const send = screen.getAllByRole('button', { name: 'Send back' })[1] as HTMLElement;
    await userEvent.click(send);
    expect(run).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Say why');
    await userEvent.type(screen.getByLabelText('Reason'), ' How much per day? ');
    await userEvent.click(send);
    expect(run).toHaveBeenCalledWith({ reason: 'How much per day?', until: '' });
  });

  it('ask for the day until which it is on hold', async () => {
    show(anAction(undefined, { id: 'HOLD', label: 'Hold', ask: { reason: 'required', until: true } }));
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Hold' })[1] as HTMLElement);
    expect(screen.getByLabelText('Until')).toBeInvalid();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByLabelText('Until')).toBeNull();
  });

  it('ask in a dialog before what cannot be undone', async () => {
    const run = jest.fn().mockResolvedValue([]);
    const onDone = jest.fn();
    show(anAction(run, { id: 'DISCARD', label: 'Throw away', ask: { isFinal: true, body: 'It is gone for good.' }, onDone }));
    await userEvent.click(screen.getByRole('button', { name: 'Throw away' }));
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('It is gone for good.');
    expect(run).not.toHaveBeenCalled();
    const buttons = await screen.findAllByRole('button', { name: 'Throw away' });
    await userEvent.click(buttons.at(-1) as HTMLElement);
    expect(run).toHaveBeenCalledTimes(1);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('are in a menu when they are rare, and links when they lead somewhere', async () => {
    show({ id: 'EDIT', label: 'Go on writing', to: '/needs/1/edit' }, anAction(undefined, { label: 'Archive', isRare: true }));
    expect(screen.getByRole('link', { name: 'Go on writing' })).toHaveAttribute('href', '/needs/1/edit');
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(await screen.findByRole('menuitem', { name: 'Archive' })).toBeInTheDocument();
  });
});
