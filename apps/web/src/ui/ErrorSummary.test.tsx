import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderScreen } from '../testing/render';
import { CheckboxGroup, ErrorSummary, TextField } from '.';

const problems = [
  { field: 'title', message: 'Give it a title' },
  { field: 'types', message: 'Choose a kind of help' },
  { message: 'Somebody else changed it' },
];

const Form = ({ all = problems }: { all?: typeof problems }): ReactElement => (
  <>
    <ErrorSummary problems={all} />
    <TextField name="title" label="Title" />
    <CheckboxGroup name="types" label="Types" options={[{ value: 'a', label: 'A' }]} />
  </>
);

function Sending(): ReactElement {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <ErrorSummary problems={attempt === 0 ? [] : problems} attempt={attempt} />
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        Send
      </button>
    </>
  );
}

describe('the error summary', () => {
  it('takes the focus when it appears, and says how much there is to mend', () => {
    renderScreen(<Form />);
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('heading')).toHaveTextContent('3 things to mend');
  });

  it('counts in Swahili', () => {
    renderScreen(<Form all={problems.slice(0, 1)} />, { language: 'sw' });
    expect(screen.getByRole('heading')).toHaveTextContent('Kuna jambo moja la kurekebisha');
  });

  it('leads to the field of each line, by keyboard', async () => {
    renderScreen(<Form />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('Title')).toHaveFocus();
    await userEvent.click(screen.getByText('Choose a kind of help'));
    expect(screen.getByLabelText('A')).toHaveFocus();
  });

  it('has no link for a problem of the whole form', () => {
    renderScreen(<Form />);
    expect(screen.getByText('Somebody else changed it').tagName).toBe('SPAN');
  });

  it('takes the focus again with the next try, though the problems are the same', async () => {
    renderScreen(<Sending />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Send'));
    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getByText('Send'));
    expect(screen.getByRole('alert')).toHaveFocus();
  });
});
