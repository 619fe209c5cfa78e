import type { Language } from '@kongano/domain';
import type { Letter } from '../../platform/mail';
import { greeting, type LetterReader } from './case-letters';

interface NewMessages {
  readonly title: string;
  readonly count: number;
  readonly link: string;
}

/** How many, in words that agree with the number. */
export const messagesIn: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => (count === 1 ? 'One new message' : `${count} new messages`),
  sw: (count) => (count === 1 ? 'Ujumbe mmoja mpya' : `Jumbe mpya ${count}`),
};

const texts: Readonly<Record<Language, string>> = {
  en: 'Somebody wrote in your conversation. Read it and answer here:',
  sw: 'Kuna aliyeandika kwenye mazungumzo yenu. Soma na ujibu hapa:',
};

/** What was written stays on the page, where the rights of its reader are asked; the letter says that there is something. */
export const messageLetter = ({ email, name, language }: LetterReader, { title, count, link }: NewMessages): Letter => ({
  to: email,
  subject: `${messagesIn[language](count)}: ${title}`,
  text: `${[greeting[language](name), texts[language], link, 'Kongano'].join('\n\n')}\n`,
});
