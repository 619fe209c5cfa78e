import { alreadyKnownLetter, confirmationLetter, invitationLetter, resetLetter, verifiedLetter } from './letters';

const reader = { email: 'asha@example.org', name: 'Asha' };
const link = 'https://kongano.example/x?token=abc';
const letters = (language: 'en' | 'sw') => [
  confirmationLetter({ ...reader, language }, link),
  alreadyKnownLetter({ ...reader, language }, { signIn: link, reset: `${link}2` }),
  resetLetter({ ...reader, language }, link),
  invitationLetter({ email: reader.email, language, inviter: 'Juma', organisation: 'Mbeya Mills' }, link),
  verifiedLetter({ ...reader, language }, 'Mbeya Mills', link),
];

describe.each(['en', 'sw'] as const)('letters in %s', (language) => {
  it('have their links on lines of their own, and one line for a subject', () => {
    for (const letter of letters(language)) {
      expect(letter.text.split('\n')).toContain(link);
      expect(letter.subject).not.toMatch(/\n/);
      expect(letter.to).toBe('asha@example.org');
    }
  });
});

it('letters say something else in each language', () => {
  const [english, swahili] = [letters('en'), letters('sw')];
  english.forEach((letter, at) => {
    expect(letter.subject).not.toBe(swahili[at]?.subject);
    expect(letter.text).not.toBe(swahili[at]?.text);
  });
});
