import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderScreen } from '../../../testing/render';
import { SearchBox } from './SearchBox';

function Box({ onValue }: { onValue: (text: string) => void }): ReactElement {
  const [value, setValue] = useState('');
  const take = (text: string): void => {
    onValue(text);
    setValue(text);
  };
  return (
    <>
      <SearchBox label="Search needs" value={value} onValue={take} pause={20} />
      <button type="button" onClick={() => setValue('from Back')}>
        Back
      </button>
    </>
  );
}

describe('the search box', () => {
  it('asks once per pause, and at once on Enter', async () => {
    const onValue = jest.fn();
    renderScreen(<Box onValue={onValue} />);
    const box = screen.getByRole('searchbox', { name: 'Search needs' });
    await userEvent.type(box, 'oil', { delay: 1 });
    await waitFor(() => expect(onValue).toHaveBeenCalledWith('oil'));
    await userEvent.type(box, ' press{Enter}', { delay: 1 });
    expect(onValue).toHaveBeenLastCalledWith('oil press');
    expect(onValue).toHaveBeenCalledTimes(2);
  });

  it('follows the address when that changes from outside', async () => {
    renderScreen(<Box onValue={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('searchbox')).toHaveValue('from Back');
  });
});
