import { MockedProvider } from '@apollo/client/testing/react';
import { MatchBrokersDocument } from '@kongano/graphql/matching';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render';
import { type StepAction, stepActions } from '../model/steps';
import { StepForm, type StepFormProps } from './StepForm';

const brokers = {
  request: { query: MatchBrokersDocument },
  result: { data: { matchBrokers: [{ __typename: 'MatchBroker', id: 'b2', name: 'Juma Mfano', openMatches: 4, overdueMatches: 1 }] } },
} as const;

function show(action: StepAction, parts: Partial<StepFormProps> = {}, language: 'en' | 'sw' = 'en') {
  const onSend = jest.fn();
  const form = (
    <StepForm
      action={action}
      sides={['NEED']}
      ownSides={['NEED']}
      problems={[]}
      attempt={0}
      isBusy={false}
      onSend={onSend}
      onCancel={jest.fn()}
      today="2026-11-30"
      {...parts}
    />
  );
  renderScreen(<MockedProvider mocks={[brokers]}>{form}</MockedProvider>, { language });
  return onSend;
}
const send = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const nothing = { side: 'NEED', words: '', day: '', brokerId: '' };

describe('the form of a step', () => {
  it.each(['APPROACH', 'SCOPE', 'UNPARK', 'REMIND', 'RECORD_SILENCE'] as const)('%s asks for nothing', (action) => {
    show(action);
    expect([screen.queryByRole('textbox'), screen.queryByRole('combobox'), screen.queryByRole('radio')]).toEqual([null, null, null]);
  });

  it.each(stepActions.flatMap((action) => [[action, 'en'] as const, [action, 'sw'] as const]))(
    '%s says what follows (%s)',
    (action, language) => {
      show(action, {}, language);
      expect(screen.getByText(/\.$/)).toBeInTheDocument();
    },
  );

  it('lets a side say yes, with a word if it likes', async () => {
    const onSend = show('RECORD_INTEREST');
    expect(screen.getByRole('textbox', { name: /A short note.*optional/ })).toBeInTheDocument();
    await send('Interested');
    expect(onSend).toHaveBeenCalledWith({ ...nothing, action: 'RECORD_INTEREST' });
  });

  it('asks a broker for which side they answer, and who said so', async () => {
    const onSend = show('RECORD_INTEREST', { sides: ['NEED', 'OFFER'], ownSides: [] });
    await send('Record a side’s yes');
    expect(onSend).not.toHaveBeenCalled();
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose the side.');
    await userEvent.click(screen.getByRole('radio', { name: 'The side of the offer' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Who told you, and how' }), ' Dr Mfano, by telephone ');
    await send('Record a side’s yes');
    expect(onSend).toHaveBeenCalledWith({ ...nothing, action: 'RECORD_INTEREST', side: 'OFFER', words: 'Dr Mfano, by telephone' });
  });

  it('takes a meeting as held today unless told otherwise', async () => {
    const onSend = show('HOLD_MEETING');
    await send('They have met');
    expect(onSend).toHaveBeenCalledWith({ ...nothing, action: 'HOLD_MEETING', day: '2026-11-30' });
  });

  it('parks until a day, with a reason', async () => {
    const onSend = show('PARK');
    await userEvent.type(screen.getByLabelText('Until'), '2026-12-15');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'Harvest');
    await send('Park until a day');
    expect(onSend).toHaveBeenCalledWith({ ...nothing, action: 'PARK', day: '2026-12-15', words: 'Harvest' });
  });

  it('hands over to a colleague, showing how much they have in hand', async () => {
    const onSend = show('HAND_OVER');
    await userEvent.selectOptions(
      await screen.findByRole('combobox'),
      await screen.findByRole('option', { name: 'Juma Mfano (4 open, 1 overdue)' }),
    );
    await userEvent.type(screen.getByRole('textbox'), 'Leave');
    await send('Hand over to a colleague');
    expect(onSend).toHaveBeenCalledWith({ ...nothing, action: 'HAND_OVER', brokerId: 'b2', words: 'Leave' });
  });

  it('shows what the server refused beside its field', () => {
    show('WITHDRAW', { problems: [{ field: 'reason', message: 'Say why.' }], attempt: 1 });
    expect(screen.getByRole('textbox', { name: 'Why' })).toHaveAccessibleDescription(/Say why\./);
  });
});
