import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderScreen } from '../testing/render';
import { Button, Dialog, LinkButton, Menu, showToast, Toaster, Tooltip } from '.';
import { toastStore } from './toast-store';

describe('a button', () => {
  it('does nothing while busy, but keeps the focus', async () => {
    const onClick = jest.fn();
    const onSubmit = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
    renderScreen(
      <form onSubmit={onSubmit}>
        <Button busy type="submit" onClick={onClick}>
          Send
        </Button>
      </form>,
    );
    const button = screen.getByRole('button');
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-busy', 'true');
  });

  it('sends no form unless it says so', () => {
    renderScreen(<Button>Show</Button>);
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });

  it('that leads somewhere is a link', () => {
    renderScreen(
      <LinkButton to="/needs" variant="primary">
        Needs
      </LinkButton>,
    );
    expect(screen.getByRole('link')).toHaveAttribute('href', '/needs');
  });
});

describe('a menu', () => {
  const hold = jest.fn();
  const menu = (
    <Menu
      trigger="More"
      items={[
        { id: 'hold', label: 'Hold', onSelect: hold },
        { id: 'off', label: 'Off', onSelect: jest.fn(), disabled: true },
        { id: 'needs', label: 'Needs', to: '/needs' },
      ]}
    />
  );

  it('opens on the press that fetches it, and is worked by the keyboard', async () => {
    renderScreen(menu);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await screen.findByRole('menu');
    expect(screen.getByRole('menuitem', { name: 'Needs' })).toHaveAttribute('href', '/needs');
    expect(screen.getByRole('menuitem', { name: 'Off' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Hold' }));
    expect(hold).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  });

  it('closes with Escape', async () => {
    renderScreen(menu);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await screen.findByRole('menu');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  });
});

function Asking({ confirm }: { confirm: () => void }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Withdraw</Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Withdraw it?" confirmLabel="Yes, withdraw" onConfirm={confirm} danger>
        Nobody will see it.
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  const confirm = jest.fn();
  it('asks, with what follows from a yes', async () => {
    renderScreen(<Asking confirm={confirm} />);
    await userEvent.click(screen.getByText('Withdraw'));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveAccessibleName('Withdraw it?');
    expect(dialog).toHaveAccessibleDescription('Nobody will see it.');
    await userEvent.click(screen.getByText('Yes, withdraw'));
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('is left by Cancel', async () => {
    renderScreen(<Asking confirm={confirm} />);
    await userEvent.click(screen.getByText('Withdraw'));
    await screen.findByRole('alertdialog');
    await userEvent.click(screen.getByText('Cancel'));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  });
});

describe('a toast', () => {
  afterEach(() =>
    act(() => {
      for (const { id } of toastStore.read()) toastStore.dismiss(id);
    }),
  );

  it('is spoken, and takes back what was done', async () => {
    const undo = jest.fn();
    renderScreen(<Toaster />);
    act(() => showToast('Need withdrawn.', { undo }));
    expect(screen.getByLabelText('Messages')).toHaveTextContent('Need withdrawn.');
    await userEvent.click(screen.getByText('Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Need withdrawn.')).not.toBeInTheDocument();
  });

  it('goes by itself, but not while one points at it, and not when it asks for something', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    renderScreen(<Toaster />);
    act(() => showToast('Sent.'));
    await user.hover(screen.getByText('Sent.'));
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getByText('Sent.')).toBeInTheDocument();
    await user.unhover(screen.getByText('Sent.'));
    act(() => jest.advanceTimersByTime(10_000));
    expect(screen.queryByText('Sent.')).not.toBeInTheDocument();
    act(() => showToast('New version.', { action: { label: 'Load', onPress: jest.fn() } }));
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getByText('New version.')).toBeInTheDocument();
    jest.useRealTimers();
  });

  it('makes room: three at most, the oldest goes', () => {
    renderScreen(<Toaster />);
    act(() => {
      for (const message of ['1', '2', '3', '4']) showToast(message, { tone: 'danger' });
    });
    expect(screen.queryByText('1')).not.toBeInTheDocument();
    expect(screen.getByText('4')).toBeInTheDocument();
  });
});

it('a tooltip appears on focus', async () => {
  renderScreen(
    <Tooltip text="Adds a need">
      <button type="button" aria-label="Add" />
    </Tooltip>,
  );
  await waitFor(() => expect(screen.getByLabelText('Add')).toHaveAttribute('id'));
  await userEvent.tab();
  expect(await screen.findByText('Adds a need')).toBeInTheDocument();
});
