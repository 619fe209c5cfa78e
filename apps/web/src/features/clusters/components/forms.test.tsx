import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render';
import { aMember } from '../testing/cluster';
import { AddMember } from './AddMember';
import { HelixBalance } from './HelixBalance';
import { MemberList } from './MemberList';

describe('adding a member', () => {
  const find = () => Promise.resolve([{ value: 'z', label: 'Zawadi' }]);

  it('says at the field what stands against it, and keeps the choice', async () => {
    const add = () => Promise.resolve([{ code: 'ALREADY_IN_CLUSTER', field: 'organisationId', message: 'It is a member already.' }]);
    renderScreen(<AddMember find={find} add={add} />);
    await userEvent.type(await screen.findByRole('combobox', { name: 'Add a member' }), 'zaw');
    await userEvent.click(await screen.findByRole('option', { name: 'Zawadi' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('It is a member already.')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Add a member' })).toHaveValue('Zawadi');
  });

  it('needs a choice first', async () => {
    renderScreen(<AddMember find={find} add={jest.fn()} />);
    expect(await screen.findByRole('button', { name: 'Add' })).toBeDisabled();
  });
});

describe('the list of members', () => {
  it('says that there is none yet', () => {
    renderScreen(<MemberList members={[]} onRemove={undefined} />);
    expect(screen.getByText('No member yet')).toBeInTheDocument();
  });

  it('marks the sides, and those nobody has checked', () => {
    renderScreen(
      <MemberList
        members={[aMember('a', 'GOVERNMENT', 'Mkoa'), { ...aMember('b', 'SUPPORT', 'SIDO'), isVerified: false }]}
        onRemove={undefined}
      />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('GovernmentMkoa');
    expect(second).toHaveTextContent('SIDO (not verified)');
  });

  it('says why one could not be removed, and asks on', async () => {
    const refuse = () => Promise.resolve([{ code: 'X', message: 'Only the facilitator may.' }]);
    renderScreen(<MemberList members={[aMember('a', 'FIRM', 'Mfano')]} onRemove={refuse} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Mfano' }));
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Only the facilitator may.')).toBeInTheDocument();
    expect(dialog).toBeInTheDocument();
  });
});

describe('the balance of a cluster', () => {
  it('complains of nothing when all three sides are there', () => {
    renderScreen(<HelixBalance members={[aMember('a', 'FIRM'), aMember('b', 'ACADEMIA'), aMember('c', 'GOVERNMENT')]} />);
    expect(screen.queryByText(/Still missing/)).toBeNull();
  });

  it('speaks Swahili', () => {
    renderScreen(<HelixBalance members={[aMember('a', 'FIRM'), aMember('s', 'SUPPORT')]} />, { language: 'sw' });
    expect(screen.getByText('Bado hawapo: Wanataaluma, Serikali.')).toBeInTheDocument();
    expect(screen.getByText('na taasisi 1 ya kusaidia')).toBeInTheDocument();
  });
});
