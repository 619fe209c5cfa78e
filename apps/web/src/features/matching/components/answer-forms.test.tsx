import { declineReasons } from '@kongano/domain';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render';
import { DeclineForm } from './DeclineForm';
import { IntroduceForm } from './IntroduceForm';

const nothing = () => undefined;
const refusal = { field: 'note', message: 'Say why in a few words.' };

describe('declining a match', () => {
  const show = (parts: Partial<Parameters<typeof DeclineForm>[0]> = {}, language: 'en' | 'sw' = 'en') => {
    const onSend = jest.fn();
    renderScreen(<DeclineForm problems={[]} attempt={0} isBusy={false} onSend={onSend} onCancel={nothing} {...parts} />, { language });
    return onSend;
  };
  const decline = () => userEvent.click(screen.getByRole('button', { name: 'Decline' }));

  it.each(['en', 'sw'] as const)('offers every reason in words of its own (%s)', (language) => {
    show({}, language);
    const words = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(new Set(words).size).toBe(declineReasons.length);
  });

  it('asks for a reason first, and leads to it', async () => {
    const onSend = show();
    await decline();
    expect(onSend).not.toHaveBeenCalled();
    expect(await screen.findByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the reason and what would have made it a yes, without blanks around it', async () => {
    const onSend = show();
    await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement);
    await userEvent.type(screen.getByRole('textbox'), '  Half the price. ');
    await decline();
    expect(onSend).toHaveBeenCalledWith(declineReasons[0], 'Half the price.');
  });

  it('can be filled in by keyboard alone', async () => {
    const onSend = show();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('Later');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSend).toHaveBeenCalledWith(declineReasons[0], 'Later');
  });

  it('needs the words when the reason is another one', async () => {
    show();
    expect(screen.getByRole('textbox', { name: /optional/ })).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('radio')[declineReasons.indexOf('OTHER')] as HTMLElement);
    expect(screen.queryByRole('textbox', { name: /optional/ })).toBeNull();
  });

  it('says what the server refused', () => {
    show({ problems: [refusal], attempt: 1 });
    expect(screen.getByRole('alert')).toHaveTextContent('Say why in a few words.');
  });

  it('cannot be sent twice while it is on its way', async () => {
    const onSend = show({ isBusy: true });
    await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: /Decline/ }));
    expect(onSend).not.toHaveBeenCalled();
  });
});

describe('introducing the two sides', () => {
  const show = (parts: Partial<Parameters<typeof IntroduceForm>[0]> = {}) => {
    const onSend = jest.fn();
    const onCancel = jest.fn();
    renderScreen(<IntroduceForm problems={[]} attempt={0} isBusy={false} onSend={onSend} onCancel={onCancel} {...parts} />);
    return { onSend, onCancel };
  };

  it('needs no words, as the two sides see each other’s texts', async () => {
    const { onSend } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Introduce them' }));
    expect(onSend).toHaveBeenCalledWith('');
  });

  it('takes the broker’s own words', async () => {
    const { onSend } = show();
    await userEvent.type(screen.getByRole('textbox'), 'Juma, meet Asha.{Enter}She dries mangoes. ');
    await userEvent.click(screen.getByRole('button', { name: 'Introduce them' }));
    expect(onSend).toHaveBeenCalledWith('Juma, meet Asha.\nShe dries mangoes.');
  });

  it('says what stands against it and keeps the words', async () => {
    const { onCancel } = show({ problems: [{ message: 'The need was withdrawn.' }], attempt: 1 });
    expect(screen.getByRole('alert')).toHaveTextContent('The need was withdrawn.');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
