import type { Language, NotificationTopic } from '@kongano/domain';

const topics: Readonly<Record<Language, Readonly<Record<NotificationTopic, string>>>> = {
  en: {
    POSTINGS: 'your needs and offers',
    MATCHES: 'your matches',
    PROJECTS: 'your projects',
    MESSAGES: 'new messages',
  },
  sw: {
    POSTINGS: 'mahitaji na ofa zako',
    MATCHES: 'ulinganisho wako',
    PROJECTS: 'miradi yako',
    MESSAGES: 'jumbe mpya',
  },
};
const all: Readonly<Record<Language, string>> = { en: 'everything that you follow', sw: 'yote unayofuatilia' };

const words: Readonly<Record<Language, Readonly<Record<'title' | 'ask' | 'button' | 'done', (what: string) => string>>>> = {
  en: {
    title: () => 'Letters from Kongano',
    ask: (what) => `No more letters about ${what}? You still see everything on Kongano.`,
    button: () => 'End these letters',
    done: (what) => `Done: you get no more letters about ${what}.`,
  },
  sw: {
    title: () => 'Barua za Kongano',
    ask: (what) => `Usitumiwe tena barua kuhusu ${what}? Bado utaona kila kitu kwenye Kongano.`,
    button: () => 'Komesha barua hizi',
    done: (what) => `Tayari: hutatumiwa tena barua kuhusu ${what}.`,
  },
};

/** The page that a letter's last link opens: it asks, as programs open links by themselves, and then says what was done. Works without scripts. */
export function unsubscribePage(language: Language, topic: NotificationTopic | null, isDone: boolean): string {
  const what = topic === null ? all[language] : topics[language][topic];
  const { title, ask, button, done } = words[language];
  const body = isDone
    ? `<p role="status">${done(what)}</p><p><a href="/">Kongano</a></p>`
    : `<p>${ask(what)}</p><form method="post"><button>${button(what)}</button></form>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title(what)}</title></head>
<body><main><h1>${title(what)}</h1>${body}</main></body></html>
`;
}
