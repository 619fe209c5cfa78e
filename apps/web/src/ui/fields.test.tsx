import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { useForm } from 'react-hook-form';
import { renderScreen } from '../testing/render';
import { Checkbox, CheckboxGroup, DateField, MoneyField, NumberField, RadioCards, Select, TextArea, TextField } from '.';

function Form({ send }: { send: (values: unknown) => void }): ReactElement {
  const { register, handleSubmit } = useForm<{ title: string; types: string[]; seen: string; size: string }>();
  return (
    <form onSubmit={handleSubmit((values) => send(values))}>
      <TextField label="Title" {...register('title')} />
      <CheckboxGroup
        label="Types"
        options={[
          { value: 'TEST', label: 'Testing' },
          { value: 'LICENCE', label: 'Licence' },
        ]}
        {...register('types')}
      />
      <RadioCards
        label="Seen by"
        options={[
          { value: 'PUBLIC', label: 'All' },
          { value: 'MEMBERS', label: 'Members' },
        ]}
        {...register('seen')}
      />
      <Select label="Size" options={[{ value: 'S', label: 'Small' }]} {...register('size')} />
      <button type="submit">Send</button>
    </form>
  );
}

describe('a text field', () => {
  it('is tied to its label, hint and error', () => {
    renderScreen(<TextField name="title" label="Title" hint="Short" error="Give it a title" />);
    const field = screen.getByLabelText('Title');
    expect(field).toHaveAttribute('id', 'title');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Short Give it a title');
  });

  it('says that it is optional, in the language that is on', () => {
    renderScreen(<TextField name="title" label="Kichwa" optional />, { language: 'sw' });
    expect(screen.getByLabelText('Kichwa (si lazima)')).toBeValid();
  });

  it('has an id of its own when it has no name', () => {
    renderScreen(<TextField label="Title" />);
    expect(screen.getByLabelText('Title').id).not.toBe('');
  });

  it('shows units around it', () => {
    renderScreen(<TextField label="Power" prefix="~" suffix="kW" />);
    expect(screen.getByText('kW')).toBeInTheDocument();
  });

  it('takes what React Hook Form registers', async () => {
    const send = jest.fn();
    renderScreen(<Form send={send} />);
    await userEvent.type(screen.getByLabelText('Title'), 'oil');
    await userEvent.click(screen.getByLabelText('Licence'));
    await userEvent.click(screen.getByLabelText('Members'));
    await userEvent.selectOptions(screen.getByLabelText('Size'), 'S');
    await userEvent.click(screen.getByText('Send'));
    expect(send).toHaveBeenCalledWith({ title: 'oil', types: ['LICENCE'], seen: 'MEMBERS', size: 'S' });
  });
});

describe('a text area', () => {
  it('counts down, and says by how much it is too long without cutting it off', async () => {
    renderScreen(<TextArea label="Problem" limit={10} />);
    const area = screen.getByLabelText('Problem');
    expect(screen.getByText('10 characters left')).toHaveAttribute('aria-live', 'off');
    await userEvent.type(area, 'nine char');
    expect(screen.getByText('1 character left')).toHaveAttribute('aria-live', 'polite');
    await userEvent.type(area, 's more');
    expect(screen.getByText('5 characters too many')).toBeInTheDocument();
    expect(area).toHaveValue('nine chars more');
  });

  it('counts in Swahili', () => {
    renderScreen(<TextArea label="Tatizo" limit={10} defaultValue="mafuta" />, { language: 'sw' });
    expect(screen.getByText('Zimebaki herufi 4')).toBeInTheDocument();
  });
});

describe('choices', () => {
  it('of one are walked through by the arrow keys', async () => {
    renderScreen(
      <RadioCards
        name="seen"
        label="Seen by"
        defaultValue="a"
        options={[
          { value: 'a', label: 'All' },
          { value: 'm', label: 'Members', detail: 'checked ones' },
        ]}
      />,
    );
    expect(screen.getByRole('radiogroup', { name: 'Seen by' })).toBeInTheDocument();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /Members/ })).toBeChecked();
  });

  it('of one can be held by the screen', async () => {
    const onChange = jest.fn();
    renderScreen(
      <RadioCards
        label="Seen by"
        value="a"
        onChange={onChange}
        options={[
          { value: 'a', label: 'All' },
          { value: 'm', label: 'Members' },
        ]}
      />,
    );
    await userEvent.click(screen.getByLabelText('Members'));
    expect(onChange).toHaveBeenCalled();
    expect(screen.getByLabelText('All')).toBeChecked();
  });

  it('of many give the list of what is chosen', async () => {
    const onValues = jest.fn();
    renderScreen(
      <CheckboxGroup
        name="types"
        label="Types"
        value={['a']}
        onValues={onValues}
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
        columns={2}
      />,
    );
    await userEvent.click(screen.getByLabelText('B'));
    expect(onValues).toHaveBeenLastCalledWith(['a', 'b']);
    await userEvent.click(screen.getByLabelText('A'));
    expect(onValues).toHaveBeenLastCalledWith([]);
  });

  it('have the first control under the name, so that the error summary finds it', () => {
    renderScreen(
      <CheckboxGroup
        name="types"
        label="Types"
        error="Choose one"
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />,
    );
    expect(document.getElementById('types')).toBe(screen.getByLabelText('A'));
    expect(screen.getByRole('group', { name: 'Types' })).toHaveAccessibleDescription('Choose one');
  });

  it('to agree to say what is missing', () => {
    renderScreen(<Checkbox name="agree" label="I agree" detail="to all of it" error="Tick it" />);
    expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('Tick it');
  });

  it('in a list begin empty unless one is always chosen', () => {
    const options = [{ value: 'S', label: 'Small' }];
    renderScreen(
      <>
        <Select label="One" options={options} />
        <Select label="Two" options={options} empty={false} />
      </>,
    );
    expect(screen.getByLabelText('One')).toHaveDisplayValue('Choose');
    expect(screen.getByLabelText('Two')).toHaveDisplayValue('Small');
  });
});

function Money({ start }: { start: number | null }): ReactElement {
  const [value, setValue] = useState(start);
  return (
    <>
      <MoneyField label="Cost" value={value} onNumber={setValue} />
      <NumberField label="Jobs" value={value} onNumber={setValue} />
      <output>{String(value)}</output>
      <button type="button" onClick={() => setValue(5000)}>
        set
      </button>
    </>
  );
}

describe('numbers', () => {
  const value = (): string | null => screen.getByRole('status').textContent;

  it('of money are grouped when one leaves the field', async () => {
    renderScreen(<Money start={null} />);
    await userEvent.type(screen.getByLabelText('Cost'), '1250000');
    expect(value()).toBe('1250000');
    await userEvent.tab();
    expect(screen.getByLabelText('Cost')).toHaveDisplayValue('1,250,000');
  });

  it('that are no numbers stay as typed', async () => {
    renderScreen(<Money start={null} />);
    await userEvent.type(screen.getByLabelText('Cost'), 'many');
    expect(value()).toBe('NaN');
    expect(screen.getByLabelText('Cost')).toHaveDisplayValue('many');
  });

  it('follow the form when it sets another one, and are null when emptied', async () => {
    renderScreen(<Money start={7} />);
    await userEvent.click(screen.getByText('set'));
    expect(screen.getByLabelText('Cost')).toHaveDisplayValue('5,000');
    expect(screen.getByLabelText('Jobs')).toHaveDisplayValue('5000');
    await userEvent.clear(screen.getByLabelText('Jobs'));
    expect(value()).toBe('null');
  });

  it('ask for the number keys of the phone', () => {
    renderScreen(
      <>
        <NumberField label="Jobs" />
        <NumberField label="Share" decimals />
      </>,
    );
    expect(screen.getByLabelText('Jobs')).toHaveAttribute('inputmode', 'numeric');
    expect(screen.getByLabelText('Share')).toHaveAttribute('inputmode', 'decimal');
  });
});

it("a day is picked with the device's own calendar", () => {
  renderScreen(<DateField label="Deadline" />);
  expect(screen.getByLabelText('Deadline')).toHaveAttribute('type', 'date');
});
