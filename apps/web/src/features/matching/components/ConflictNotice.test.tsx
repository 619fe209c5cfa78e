import { conflictKinds } from '@kongano/domain';
import { screen } from '@testing-library/react';
import { renderScreen } from '../../../testing/render';
import { aMatchDetails } from '../testing/match';
import { ConflictNotice } from './ConflictNotice';

const show = (changes: Parameters<typeof aMatchDetails>[0], isStaff = true, language: 'en' | 'sw' = 'en') =>
  renderScreen(<ConflictNotice match={aMatchDetails(changes)} isStaff={isStaff} />, { language });
const waived: Parameters<typeof aMatchDetails>[0] = {
  conflictWaivedAt: '2026-11-20T09:00:00Z',
  conflictWaivedBy: { __typename: 'Person', id: 'b1', name: 'Upendo Mfano' },
  conflictWaiver: 'Both signed that they know.',
  waivedConflicts: ['PAST_PROJECT'],
};

describe('a conflict of interest', () => {
  it.each(['en', 'sw'] as const)('is named, with a sentence for each kind (%s)', (language) => {
    show({ openConflicts: [...conflictKinds] }, true, language);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toHaveLength(conflictKinds.length);
    expect(document.body.textContent).not.toMatch(/matching\.conflict/);
  });

  it('that was waived says for brokers by whom and why', () => {
    show(waived);
    expect(screen.getByText('Conflict of interest waived by Upendo Mfano on 20 November 2026')).toBeInTheDocument();
    expect(screen.getByText('The two sides have, or had, a project together.')).toBeInTheDocument();
    expect(screen.getByText('Both signed that they know.')).toBeInTheDocument();
  });

  it('that was waived says for the sides only that it was', () => {
    show({ conflictWaivedAt: '2026-11-20T09:00:00Z' }, false);
    expect(screen.getByText(/and waived it on 20 November 2026/)).toBeInTheDocument();
  });

  it('is nothing where there is none', () => {
    show({});
    expect(screen.queryByText(/conflict/)).toBeNull();
  });
});
