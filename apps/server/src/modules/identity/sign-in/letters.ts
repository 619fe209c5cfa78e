import type { Language } from '@kongano/domain';
import type { Letter } from '../../../platform/mail';

type Texts = Readonly<Record<Language, readonly [subject: string, ...lines: string[]]>>;

const closing: Readonly<Record<Language, string>> = { en: 'Kongano', sw: 'Kongano' };

export function letter(to: string, language: Language, texts: Texts): Letter {
  const [subject, ...lines] = texts[language];
  return { to, subject, text: `${[...lines, closing[language]].join('\n\n')}\n` };
}

export interface Reader {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

export const confirmationLetter = ({ email, name, language }: Reader, link: string): Letter =>
  letter(email, language, {
    en: [
      'Confirm your e-mail address',
      `Hello ${name},`,
      'open this link to confirm your e-mail address and sign in to Kongano:',
      link,
      'The link works for three days. If you did not sign up, leave it: without it no account is made.',
    ],
    sw: [
      'Thibitisha barua pepe yako',
      `Habari ${name},`,
      'fungua kiungo hiki ili kuthibitisha barua pepe yako na kuingia Kongano:',
      link,
      'Kiungo kinafanya kazi kwa siku tatu. Kama hukujisajili, usikifungue: bila hicho hakuna akaunti itakayofunguliwa.',
    ],
  });

export const alreadyKnownLetter = ({ email, name, language }: Reader, links: { readonly signIn: string; readonly reset: string }): Letter =>
  letter(email, language, {
    en: [
      'You already have an account',
      `Hello ${name},`,
      'someone, probably you, signed up at Kongano with this address. You already have an account. Sign in here:',
      links.signIn,
      'If you forgot your password, choose a new one:',
      links.reset,
      'If it was not you, there is nothing to do.',
    ],
    sw: [
      'Tayari una akaunti',
      `Habari ${name},`,
      'mtu fulani, huenda wewe, amejisajili Kongano kwa anwani hii. Tayari una akaunti. Ingia hapa:',
      links.signIn,
      'Kama umesahau nywila, chagua mpya:',
      links.reset,
      'Kama si wewe, huhitaji kufanya lolote.',
    ],
  });

export const resetLetter = ({ email, name, language }: Reader, link: string): Letter =>
  letter(email, language, {
    en: [
      'Choose a new password',
      `Hello ${name},`,
      'open this link to choose a new password for Kongano:',
      link,
      'The link works for one hour. If you did not ask for it, there is nothing to do: your password stays as it is.',
    ],
    sw: [
      'Chagua nywila mpya',
      `Habari ${name},`,
      'fungua kiungo hiki ili kuchagua nywila mpya ya Kongano:',
      link,
      'Kiungo kinafanya kazi kwa saa moja. Kama hukuomba, huhitaji kufanya lolote: nywila yako inabaki ilivyo.',
    ],
  });

export interface InvitationToTell {
  readonly email: string;
  readonly language: Language;
  readonly inviter: string;
  readonly organisation: string;
}

export const invitationLetter = ({ email, language, inviter, organisation }: InvitationToTell, link: string): Letter =>
  letter(email, language, {
    en: [
      `${inviter} invites you to ${organisation}`,
      'Hello,',
      `${inviter} invites you to act for ${organisation} on Kongano, the platform where Tanzania’s clusters, firms and researchers meet.`,
      'Open this link to accept. It asks you to sign in, or to sign up, with this e-mail address:',
      link,
      'The invitation holds for 14 days.',
    ],
    sw: [
      `${inviter} anakualika ${organisation}`,
      'Habari,',
      `${inviter} anakualika uiwakilishe ${organisation} kwenye Kongano, jukwaa linalokutanisha kongano, kampuni na watafiti wa Tanzania.`,
      'Fungua kiungo hiki ili kukubali. Utaombwa kuingia, au kujisajili, kwa barua pepe hii:',
      link,
      'Mwaliko unadumu kwa siku 14.',
    ],
  });

export const verifiedLetter = ({ email, name, language }: Reader, organisation: string, link: string): Letter =>
  letter(email, language, {
    en: [
      `${organisation} is verified`,
      `Hello ${name},`,
      `the broker has verified ${organisation}. Others now see it, and what you publish for it carries its name:`,
      link,
    ],
    sw: [
      `${organisation} imethibitishwa`,
      `Habari ${name},`,
      `mwunganishi amethibitisha ${organisation}. Sasa wengine wanaiona, na unachochapisha kwa niaba yake kinabeba jina lake:`,
      link,
    ],
  });
