import type { Language, NotificationNews } from '@kongano/domain';
import type { Letter } from '../../platform/mail';
import { greeting, type LetterReader, newsLine } from './case-letters';
import { messagesIn } from './message-letter';

export interface DigestItem {
  readonly news: NotificationNews;
  readonly title: string;
  readonly count: number;
  /** Full address of the page. */
  readonly link: string;
}

const texts: Readonly<Record<Language, Readonly<Record<'DAILY' | 'WEEKLY', readonly [subject: string, line: string]>>>> = {
  en: {
    DAILY: ['Your day on Kongano', 'this came since yesterday, and you have not read it yet:'],
    WEEKLY: ['Your week on Kongano', 'this came in the last week, and you have not read it yet:'],
  },
  sw: {
    DAILY: ['Siku yako kwenye Kongano', 'haya yamekuja tangu jana, na bado hujayasoma:'],
    WEEKLY: ['Wiki yako kwenye Kongano', 'haya yamekuja wiki iliyopita, na bado hujayasoma:'],
  },
};

/** What happened, in one line. */
export const lineOf = ({ news, title, count }: Omit<DigestItem, 'link'>, language: Language): string =>
  news === 'MESSAGE_POSTED' ? `${messagesIn[language](count)}: ${title}` : newsLine(news, language, title);

/** Everything that was gathered, each thing once with what happened to it and its page. */
export function digestLetter({ email, name, language }: LetterReader, timing: 'DAILY' | 'WEEKLY', items: readonly DigestItem[]): Letter {
  const [subject, line] = texts[language][timing];
  const links = [...new Set(items.map(({ link }) => link))];
  const things = links.flatMap((link) => {
    const own = items.filter((item) => item.link === link).map((item) => lineOf(item, language));
    return [own.join('\n'), link];
  });
  return { to: email, subject, text: `${[greeting[language](name), line, ...things, 'Kongano'].join('\n\n')}\n` };
}
