import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderScreen } from '../testing/render';
import { Combobox, type ComboboxOption } from '.';

const regions = ['Arusha', 'Dodoma', 'Mbeya', 'Morogoro'].map((label) => ({ value: label.toLowerCase(), label, detail: 'region' }));
const find = (text: string): Promise<ComboboxOption[]> =>
  Promise.resolve(regions.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())));

function Region({ search = find, start = null }: { search?: typeof find; start?: ComboboxOption | null }): ReactElement {
  const [value, setValue] = useState<ComboboxOption | null>(start);
  return (
    <>
      <Combobox
        name="region"
        label="Region"
        search={search}
        value={value}
        onValue={setValue}
        error={value ? undefined : 'Choose a region'}
      />
      <output>{value?.value ?? 'none'}</output>
    </>
  );
}

/** The real field comes with its own code; until then a plain one shows what is chosen. */
const ready = (): Promise<HTMLElement> => screen.findByRole('combobox');

describe('a combobox', () => {
  it('finds as one types, and is worked by the keyboard alone', async () => {
    renderScreen(<Region />);
    const field = await ready();
    await userEvent.type(field, 'mo');
    await screen.findByRole('option', { name: /Morogoro/ });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.getByText('morogoro')).toBeInTheDocument());
    expect(field).toHaveDisplayValue('Morogoro');
  });

  it('is tied to its label and its error', async () => {
    renderScreen(<Region />);
    const field = await ready();
    expect(field).toHaveAttribute('id', 'region');
    expect(field).toHaveAccessibleName('Region');
    expect(field).toHaveAccessibleDescription('Choose a region');
  });

  it('shows the first options when it is opened, and says when nothing was found', async () => {
    renderScreen(<Region />);
    const field = await ready();
    await userEvent.click(field);
    expect(await screen.findAllByRole('option')).toHaveLength(4);
    await userEvent.type(field, 'xyz');
    expect(await screen.findByText('No results')).toBeInTheDocument();
  });

  it('lets go of what was chosen', async () => {
    renderScreen(<Region start={regions[0] ?? null} />);
    expect(await ready()).toHaveDisplayValue('Arusha');
    await userEvent.click(screen.getByLabelText('Clear'));
    expect(screen.getByText('none')).toBeInTheDocument();
  });

  it('shows what is chosen while its code is on the way', () => {
    renderScreen(<Region start={regions[0] ?? null} />);
    expect(screen.getByLabelText('Region')).toHaveDisplayValue('Arusha');
  });

  it('forgets an answer that comes after a later question', async () => {
    const answers: ((found: ComboboxOption[]) => void)[] = [];
    renderScreen(<Region search={() => new Promise((resolve) => answers.push(resolve))} />);
    const field = await ready();
    await userEvent.type(field, 'm');
    await waitFor(() => expect(answers.length).toBeGreaterThan(0), { timeout: 3000 });
    const earlier = answers.length - 1;
    await userEvent.type(field, 'o');
    await waitFor(() => expect(answers.length).toBeGreaterThan(earlier + 1), { timeout: 3000 });
    await act(async () => answers.at(-1)?.(regions.slice(3)));
    await act(async () => answers[earlier]?.(regions.slice(0, 1)));
    expect(screen.getByRole('option', { name: /Morogoro/ })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /Arusha/ })).not.toBeInTheDocument();
  });

  it('is empty and whole when the search fails', async () => {
    renderScreen(<Region search={() => Promise.reject(new Error('network'))} />);
    await userEvent.type(await ready(), 'mo');
    expect(await screen.findByText('No results')).toBeInTheDocument();
  });
});
