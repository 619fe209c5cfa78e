import { fireEvent, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { handleKey, type KeyBinding, useActiveKeys, useKeys } from './keyboard';
import { preferences } from './preferences';

function Keys({ bindings }: { bindings: KeyBinding[] }): ReactElement {
  useKeys(bindings);
  return <input aria-label="field" />;
}

function List(): ReactElement {
  return (
    <ul>
      {useActiveKeys().map(({ keys }) => (
        <li key={keys}>{keys}</li>
      ))}
    </ul>
  );
}

const press = (key: string, init: object = {}): boolean => fireEvent.keyDown(document.body, { key, ...init });

beforeEach(() => {
  document.addEventListener('keydown', handleKey);
  preferences.set('keys', 'on');
});
afterEach(() => document.removeEventListener('keydown', handleKey));

describe('keys', () => {
  const run = jest.fn();
  const other = jest.fn();
  beforeEach(() => jest.clearAllMocks());
  const bindings = [
    { keys: 'g n', label: 'needs', run },
    { keys: 'n', label: 'next', run: other },
  ];

  it('work as a sequence before they work alone', () => {
    render(<Keys bindings={bindings} />);
    press('g');
    press('n');
    expect(run).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
    press('n');
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('leave typing alone, and commands of the browser', () => {
    const { getByLabelText } = render(<Keys bindings={bindings} />);
    fireEvent.keyDown(getByLabelText('field'), { key: 'n' });
    press('n', { ctrlKey: true });
    press('n', { metaKey: true });
    expect(other).not.toHaveBeenCalled();
  });

  it('can be switched off', () => {
    preferences.set('keys', 'off');
    render(<Keys bindings={bindings} />);
    press('n');
    expect(other).not.toHaveBeenCalled();
  });

  it('stop with the part of the page that they belong to', () => {
    const { unmount } = render(<Keys bindings={bindings} />);
    unmount();
    press('n');
    expect(other).not.toHaveBeenCalled();
  });

  it('run what the latest render says', () => {
    const later = jest.fn();
    const { rerender } = render(<Keys bindings={bindings} />);
    rerender(
      <Keys
        bindings={[
          { keys: 'g n', label: 'needs', run: later },
          { keys: 'n', label: 'next', run: later },
        ]}
      />,
    );
    press('n');
    expect(later).toHaveBeenCalledTimes(1);
  });

  it('are listed while they work', () => {
    const { getAllByRole } = render(
      <>
        <List />
        <Keys bindings={bindings} />
      </>,
    );
    expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual(['g n', 'n']);
  });
});
