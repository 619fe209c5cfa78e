import type { Language } from '@kongano/domain';
import type { Letter } from '../../../platform/mail';

export interface ToAsk {
  readonly firmName: string;
  readonly contactName: string;
  /** Who wrote it down. */
  readonly facilitator: string;
  readonly title: string;
  readonly code: string;
  readonly link: string;
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 3).trimEnd()}...` : text);

const texts: Readonly<Record<Language, (asked: ToAsk) => string>> = {
  en: ({ facilitator, code, link }) =>
    `Kongano: ${cut(facilitator, 40)} wrote down a need of your firm. Read it and say if it is right: ${link} Or read this code to them: ${code}`,
  sw: ({ facilitator, code, link }) =>
    `Kongano: ${cut(facilitator, 40)} ameandika hitaji la kampuni yako. Lisome na useme kama ni sahihi: ${link} Au msomee namba hii: ${code}`,
};

/** For a telephone, in two parts at most. */
export const confirmationText = (language: Language, asked: ToAsk): string => texts[language](asked);

const letters: Readonly<Record<Language, (asked: ToAsk) => readonly [subject: string, ...lines: string[]]>> = {
  en: ({ facilitator, firmName, contactName, title, code, link }) => [
    `Is this need of ${firmName} right?`,
    `Hello ${contactName},`,
    `${facilitator} wrote down for ${firmName} on Kongano: “${title}”. Nothing is published before you say that it is right. Read it and answer here, without signing in:`,
    link,
    `Or read this code to ${facilitator}: ${code}`,
    'The code works for 48 hours, the link for 14 days. If you know nothing of this, open the link and say so.',
  ],
  sw: ({ facilitator, firmName, contactName, title, code, link }) => [
    `Je, hitaji hili la ${firmName} ni sahihi?`,
    `Habari ${contactName},`,
    `${facilitator} ameandika kwa niaba ya ${firmName} kwenye Kongano: “${title}”. Hakuna kitakachochapishwa kabla hujasema kuwa ni sahihi. Lisome na ujibu hapa, bila kuingia:`,
    link,
    `Au msomee ${facilitator} namba hii: ${code}`,
    'Namba inafanya kazi kwa saa 48, kiungo kwa siku 14. Kama hujui lolote kuhusu hili, fungua kiungo useme hivyo.',
  ],
};

export function confirmationLetter(to: string, language: Language, asked: ToAsk): Letter {
  const [subject, ...lines] = letters[language](asked);
  return { to, subject, text: `${[...lines, 'Kongano'].join('\n\n')}\n` };
}
