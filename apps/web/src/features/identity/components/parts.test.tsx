import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render';
import { AskToBeInvited } from './AskToBeInvited';
import { KindMark } from './KindMark';
import { NewPasswordField } from './NewPasswordField';
import { SignOutDialog } from './SignOutDialog';
import { VerifiedState } from './VerifiedState';
import { WorkList } from './WorkList';

describe('the state of verification', () => {
  it.each([
    ['en', { isVerified: true, verifiedAt: '2026-11-20T08:00:00Z' }, 'Verified on 20 November 2026'],
    ['sw', { isVerified: true, verifiedAt: '2026-11-20T08:00:00Z' }, 'Imethibitishwa tarehe 20 Novemba 2026'],
    ['en', { isVerified: true, verifiedAt: null }, 'Verified'],
    ['sw', { isVerified: false }, 'Bado haijathibitishwa'],
  ] as const)('is said in words: %s %j', (language, props, words) => {
    renderScreen(<VerifiedState {...props} />, { language });
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});

describe('the kind of an organisation', () => {
  it.each(['FIRM', 'ACADEMIA', 'GOVERNMENT', 'SUPPORT'] as const)('%s has a name in both languages', (kind) => {
    const { container, unmount } = renderScreen(<KindMark kind={kind} />);
    const english = container.textContent;
    unmount();
    const { container: other } = renderScreen(<KindMark kind={kind} />, { language: 'sw' });
    expect(english).not.toBe('');
    expect(other.textContent).not.toBe(english);
  });
});

describe('a new password', () => {
  it.each([
    ['', ''],
    ['mti', '7 more characters'],
    ['mti mrefu', 'One more character'],
    ['mti mrefu 7', 'Good'],
    ['aaaaaaaaaaaa', 'Easily guessed: add a word that has nothing to do with you'],
    ['jua kali la asubuhi', 'Very good'],
  ])('%s is told to be: %s', (typed, words) => {
    renderScreen(<NewPasswordField name="password" label="Password" typed={typed} />);
    expect(screen.getByRole('status')).toHaveTextContent(words === '' ? /^$/ : words);
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/At least 10 characters/);
  });
});

describe('the words to be invited', () => {
  const organisation = { id: 'o1', name: 'Singida Oils' };

  it('hold the address of the page and of the person', () => {
    renderScreen(<AskToBeInvited organisation={organisation} email="neema@example.org" />, { language: 'sw' });
    expect(screen.getByText(/Tafadhali nialike \(neema@example.org\).*\/organisations\/o1/)).toBeInTheDocument();
  });

  it('stay to be marked by hand where a page may not copy', async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    renderScreen(<AskToBeInvited organisation={organisation} email="neema@example.org" />);
    await user.click(screen.getByRole('button', { name: 'Copy the words' }));
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
    expect(screen.getByText(/Please invite me/)).toBeInTheDocument();
  });
});

describe('the question before signing out', () => {
  it.each([
    [1, 'en', /One thing that you wrote is only on this device/],
    [3, 'en', /3 things that you wrote are only on this device/],
    [3, 'sw', /Vitu 3 ulivyoandika viko kwenye kifaa hiki tu/],
  ] as const)('says how much is lost: %i, %s', async (unsent, language, words) => {
    const nothing = () => undefined;
    renderScreen(
      <SignOutDialog signOut={{ start: () => Promise.resolve(), isAsking: true, unsent, cancel: nothing, confirm: nothing }} />,
      { language },
    );
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

describe('needs and offers of an organisation', () => {
  const list = { total: 1, hasMore: false, onMore: () => undefined, urlOf: (id: string) => `/x/${id}`, empty: 'None yet.', title: 'List' };

  it.each([
    ['need', 'Bado halijachapishwa'],
    ['offer', 'Bado haijachapishwa'],
  ] as const)('agree with their noun: %s', (kind, words) => {
    renderScreen(<WorkList {...list} kind={kind} works={[{ id: '1', title: '', publishedAt: null }]} />, { language: 'sw' });
    expect(screen.getByRole('link', { name: 'Bila kichwa' })).toHaveAttribute('href', '/x/1');
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('say what could stand here while there are none', () => {
    renderScreen(<WorkList {...list} kind="need" works={[]} total={0} />);
    expect(screen.getByText('None yet.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
