import type { CaseNews, Language } from '@kongano/domain';
import type { Letter } from '../../platform/mail';
import type { LetterCase, LetterText } from './letter-text';
import { matchTexts } from './match-letters';
import { projectTexts } from './project-letters';

export interface LetterReader {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

const quoted = (reason: string | null): string[] => (reason ? [`“${reason}”`] : []);

const texts: Readonly<Record<CaseNews, Readonly<Record<Language, LetterText>>>> = {
  NEED_RETURNED: {
    en: ({ title, reason }) => ({
      subject: `Please mend your need: ${title}`,
      lines: [
        'The broker read your need and asks you to change something before it is published:',
        ...quoted(reason),
        'Mend it and send it again here:',
      ],
    }),
    sw: ({ title, reason }) => ({
      subject: `Tafadhali rekebisha hitaji lako: ${title}`,
      lines: [
        'Mwunganishi amesoma hitaji lako na anaomba urekebishe jambo kabla halijachapishwa:',
        ...quoted(reason),
        'Lirekebishe na ulitume tena hapa:',
      ],
    }),
  },
  NEED_DISPUTED: {
    en: ({ title, reason }) => ({
      subject: `The firm says that this is wrong: ${title}`,
      lines: [
        'The firm read what you wrote down for it, and says that something is wrong:',
        ...quoted(reason),
        'Mend it and send it again here:',
      ],
    }),
    sw: ({ title, reason }) => ({
      subject: `Kampuni inasema hili si sahihi: ${title}`,
      lines: ['Kampuni imesoma uliyoiandikia, na inasema kuna jambo si sahihi:', ...quoted(reason), 'Lirekebishe na ulitume tena hapa:'],
    }),
  },
  NEED_PUBLISHED: {
    en: ({ title }) => ({
      subject: `Your need is published: ${title}`,
      lines: ['Your need is published. Brokers now look for those who can solve it, and you will hear from us. See it here:'],
    }),
    sw: ({ title }) => ({
      subject: `Hitaji lako limechapishwa: ${title}`,
      lines: ['Hitaji lako limechapishwa. Waunganishi sasa wanatafuta wanaoweza kulitatua, na tutakujulisha. Lione hapa:'],
    }),
  },
  NEED_EXPIRING: {
    en: ({ title }) => ({
      subject: `Your need ends soon: ${title}`,
      lines: ['Your need ends in 14 days. If you still have the problem, renew it with one click:'],
    }),
    sw: ({ title }) => ({
      subject: `Muda wa hitaji lako unakaribia kuisha: ${title}`,
      lines: ['Muda wa hitaji lako unaisha baada ya siku 14. Kama tatizo bado lipo, liongezee muda kwa kubofya mara moja:'],
    }),
  },
  OFFER_RETURNED: {
    en: ({ title, reason }) => ({
      subject: `Please mend your offer: ${title}`,
      lines: [
        'The broker read your offer and asks you to change something before it is published:',
        ...quoted(reason),
        'Mend it and send it again here:',
      ],
    }),
    sw: ({ title, reason }) => ({
      subject: `Tafadhali rekebisha ofa yako: ${title}`,
      lines: [
        'Mwunganishi amesoma ofa yako na anaomba urekebishe jambo kabla haijachapishwa:',
        ...quoted(reason),
        'Irekebishe na uitume tena hapa:',
      ],
    }),
  },
  OFFER_PUBLISHED: {
    en: ({ title }) => ({
      subject: `Your offer is published: ${title}`,
      lines: ['Your offer is published. Firms and brokers can find it now. See it here:'],
    }),
    sw: ({ title }) => ({
      subject: `Ofa yako imechapishwa: ${title}`,
      lines: ['Ofa yako imechapishwa. Kampuni na waunganishi wanaweza kuiona sasa. Ione hapa:'],
    }),
  },
  OFFER_EXPIRING: {
    en: ({ title }) => ({
      subject: `Your offer ends soon: ${title}`,
      lines: ['Your offer ends in 14 days. If it still holds, renew it with one click:'],
    }),
    sw: ({ title }) => ({
      subject: `Muda wa ofa yako unakaribia kuisha: ${title}`,
      lines: ['Muda wa ofa yako unaisha baada ya siku 14. Kama bado ipo, iongezee muda kwa kubofya mara moja:'],
    }),
  },
  ...matchTexts,
  ...projectTexts,
};

export const greeting: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `Hello ${name},`,
  sw: (name) => `Habari ${name},`,
};

const answerWords: Readonly<Record<Language, { readonly yes: string; readonly no: string; readonly more: string }>> = {
  en: {
    yes: 'Yes, I am interested:',
    no: 'No, because …:',
    more: 'These two links are yours alone and work for 14 days, without signing in. The whole match:',
  },
  sw: {
    yes: 'Ndiyo, nina nia:',
    no: 'Hapana, kwa sababu …:',
    more: 'Viungo hivi ni vyako peke yako na vinafanya kazi kwa siku 14, bila kuingia. Ulinganisho wote:',
  },
};

function answerLines({ answers }: LetterCase, language: Language): readonly string[] {
  const words = answerWords[language];
  const lines = [...(answers?.yes ? [words.yes, answers.yes] : []), ...(answers?.no ? [words.no, answers.no] : [])];
  return lines.length > 0 ? [...lines, words.more] : [];
}

/** What happened, in a few words and the case's title: a line of a digest. */
export const newsLine = (news: CaseNews, language: Language, title: string): string =>
  texts[news][language]({ title, reason: null, link: '' }).subject;

/** The letter in the reader's own language. */
export function caseLetter(news: CaseNews, reader: LetterReader, about: LetterCase): Letter {
  const { subject, lines } = texts[news][reader.language](about);
  return {
    to: reader.email,
    subject,
    text: `${[greeting[reader.language](reader.name), ...lines, ...answerLines(about, reader.language), about.link, 'Kongano'].join('\n\n')}\n`,
  };
}
