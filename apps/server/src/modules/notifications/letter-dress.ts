import type { Language } from '@kongano/domain';
import type { Letter } from '../../platform/mail';

/** How a letter's reader gets no more of its kind. */
export interface LetterWays {
  /** Full address of the page that ends letters of this kind without signing in; mail programs post to it by themselves, as RFC 8058 says. */
  readonly unsubscribe: string;
}

const endWords: Readonly<Record<Language, string>> = { en: 'No more letters of this kind:', sw: 'Usitumiwe tena barua za aina hii:' };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const isLink = (line: string): boolean => /^https?:\/\/\S+$/.test(line);
const asHtml = (line: string): string =>
  `<p>${isLink(line) ? `<a href="${escaped(line)}">${escaped(line)}</a>` : escaped(line).replaceAll('\n', '<br>')}</p>`;

/** A page of plain paragraphs, readable in the dark and on a small screen; it loads nothing. */
function htmlOf(text: string, footer: string, language: Language): string {
  const paragraphs = (part: string): string => part.trim().split('\n\n').map(asHtml).join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:36em;margin:1em auto;padding:0 1em;overflow-wrap:anywhere">
${paragraphs(text)}
<hr>
<div style="font-size:.875em">${paragraphs(footer)}</div>
</body></html>
`;
}

/** The letter with the ways to end it: below its text, in its headers, and all of it as a web page too. */
export function dressed(letter: Letter, language: Language, ways: LetterWays): Letter {
  const footer = `${endWords[language]}\n\n${ways.unsubscribe}`;
  return {
    ...letter,
    text: `${letter.text}\n-- \n${footer}\n`,
    html: htmlOf(letter.text, footer, language),
    headers: {
      ...letter.headers,
      'List-Unsubscribe': `<${ways.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  };
}
