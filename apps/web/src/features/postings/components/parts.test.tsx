import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderScreen } from '../../../testing/render';
import { ConflictPanel } from './ConflictPanel';
import { FieldLine, FieldLines } from './FieldLines';
import { FormFrame } from './FormFrame';
import { FormNotices } from './FormNotices';
import { MissingList } from './MissingList';
import { MoreFields } from './MoreFields';
import { NextStep } from './NextStep';
import { OrganisationName } from './OrganisationName';
import { Prose } from './Prose';
import { SummaryPart } from './SummaryList';
import { VisibilityField } from './VisibilityField';

describe('two versions of the same', () => {
  const lines = [
    { key: 'title', label: 'Title', mine: 'Mine', theirs: 'Theirs' },
    { key: 'cost', label: 'Cost', mine: '5', theirs: '' },
  ];
  const show = () => {
    const chosen: Record<string, boolean> = {};
    const choose = (takesTheirs: (key: string) => boolean): void => {
      for (const { key } of lines) chosen[key] = takesTheirs(key);
    };
    renderScreen(<ConflictPanel lines={lines} onResolve={choose} />);
    return chosen;
  };

  it('stand side by side, one’s own chosen at first', () => {
    show();
    const title = within(screen.getByRole('radiogroup', { name: 'Title' }));
    expect(title.getByRole('radio', { name: /Mine/ })).toBeChecked();
    expect(within(screen.getByRole('radiogroup', { name: 'Cost' })).getByText('empty')).toBeInTheDocument();
  });

  it('are chosen one by one', async () => {
    const chosen = show();
    await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Cost' })).getByRole('radio', { name: /other one/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save my choice' }));
    expect(chosen).toEqual({ title: false, cost: true });
  });

  it('are chosen all at once', async () => {
    const chosen = show();
    await userEvent.click(screen.getByRole('button', { name: 'Take all of the others' }));
    expect(chosen).toEqual({ title: true, cost: true });
  });
});

describe('a form in steps', () => {
  const steps = [
    { id: 'a', label: 'First', question: 'What goes wrong?' },
    { id: 'b', label: 'Second', question: 'Is this right?' },
  ];
  function Form(): ReactElement {
    const [current, setCurrent] = useState(0);
    return (
      <FormFrame
        steps={steps}
        current={current}
        done={[]}
        onStep={setCurrent}
        status="saved"
        savedAt={undefined}
        finish={<span>Send</span>}
      >
        <input aria-label="Words" />
      </FormFrame>
    );
  }

  it('asks one thing at a time, goes on with Enter, and back', async () => {
    renderScreen(<Form />);
    expect(screen.getByRole('heading', { name: 'What goes wrong?' })).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Words'), 'x{Enter}');
    expect(screen.getByRole('heading', { name: 'Is this right?' })).toBeInTheDocument();
    expect(screen.getByText('Send')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('button', { name: 'Next' })).toBeInTheDocument();
  });

  it('tells what to know first, and nothing when there is nothing', () => {
    renderScreen(<FormNotices returnedReason="How many?" wasKept fault={{ code: 'FORBIDDEN', message: 'You may not.' }} />);
    expect(screen.getByText('How many?')).toBeInTheDocument();
    expect(screen.getByText(/put back from this device/)).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('You may not.');
  });

  it('folds away what may be left out, unless there is something in it', async () => {
    const { unmount } = renderScreen(<MoreFields isFilled={false}>inside</MoreFields>);
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    unmount();
    renderScreen(<MoreFields isFilled>inside</MoreFields>);
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });

  it('sums up what was said, and leads back to it', async () => {
    const onChange = jest.fn();
    const lines = [
      { label: 'Cost', value: 'TZS 5' },
      { label: 'Tried', value: '' },
    ];
    renderScreen(<SummaryPart title="What it costs" lines={lines} onChange={onChange} />);
    expect(screen.getByText('TZS 5')).toBeInTheDocument();
    expect(screen.queryByText('Tried')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Change: What it costs' }));
    expect(onChange).toHaveBeenCalled();
  });

  it('says where nothing was said yet', () => {
    renderScreen(<SummaryPart title="What you tried" lines={[]} onChange={() => undefined} />);
    expect(screen.getByText('Nothing yet')).toBeInTheDocument();
  });

  it('takes lines of several fields, as long as there is room', async () => {
    const onAdd = jest.fn();
    const onRemove = jest.fn();
    const line = (
      <FieldLine label="Line 1" columns="grid-cols-2" onRemove={onRemove}>
        <input aria-label="Metric" />
      </FieldLine>
    );
    const props = { name: 'lines', label: 'Measures', hint: 'Up to five', addLabel: 'Add a line' };
    renderScreen(
      <FieldLines {...props} onAdd={onAdd}>
        {line}
      </FieldLines>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add a line' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Line 1' }));
    expect([onAdd, onRemove].map((mock) => mock.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('what is missing', () => {
  it('leads to each field, and takes the focus after a try', async () => {
    const onGo = jest.fn();
    const missing = [
      { code: 'A', field: 'regionCode', message: 'Choose the region.' },
      { code: 'B', message: 'The need has moved on.' },
    ];
    renderScreen(<MissingList missing={missing} attempt={1} onGo={onGo} />);
    expect(screen.getByText('2 things are still missing').closest('[tabindex]')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Choose the region.' }));
    expect(onGo).toHaveBeenCalledWith('regionCode');
    expect(screen.getByText('The need has moved on.')).toBeInTheDocument();
  });

  it('is nothing when all is there', () => {
    renderScreen(<MissingList missing={[]} attempt={0} onGo={() => undefined} />, { language: 'sw' });
    expect(screen.getByText('Hakuna kinachokosekana. Unaweza kutuma.')).toBeInTheDocument();
  });
});

describe('smaller parts', () => {
  it.each([
    ['you', 'Your move'],
    ['broker', 'The broker’s move'],
    ['others', 'Waiting for others'],
    ['nobody', 'Nothing to do'],
  ] as const)('the next step of %s is called "%s"', (mover, words) => {
    renderScreen(<NextStep mover={mover} sentence="By Friday." />);
    expect(screen.getByRole('region', { name: words })).toHaveTextContent('By Friday.');
  });

  it('an organisation has the mark of its side; support organisations have none', () => {
    const { rerender } = renderScreen(<OrganisationName organisation={{ name: 'SIDO', kind: 'GOVERNMENT' }} />);
    expect(screen.getByText('Government')).toBeInTheDocument();
    rerender(<OrganisationName organisation={null} />);
    expect(screen.queryByText('SIDO')).toBeNull();
  });

  it('words keep their lines and say their language', () => {
    renderScreen(<Prose text={'Moja\nMbili'} language="sw" />);
    expect(screen.getByText(/Moja/)).toHaveAttribute('lang', 'sw');
  });

  it('who may see it is chosen with a preview beside it', async () => {
    const onValue = jest.fn();
    renderScreen(<VisibilityField value="PUBLIC" onValue={onValue} preview={<p>Cloudy oil</p>} />);
    expect(screen.getByRole('region', { name: 'What others will see' })).toHaveTextContent('Cloudy oil');
    await userEvent.click(screen.getByRole('radio', { name: /Members only/ }));
    expect(onValue).toHaveBeenCalledWith('MEMBERS');
  });
});
