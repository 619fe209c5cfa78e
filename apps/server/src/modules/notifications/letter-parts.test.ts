import { caseNews, notificationTopics } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { digestLetter } from './digest-letter';
import { dressed } from './letter-dress';
import { messageLetter } from './message-letter';
import { unsubscribePage } from './unsubscribe-page';
import { UnsubscribeTokens } from './unsubscribe-tokens';

const reader = { email: 'a@b.example', name: 'Asha', language: 'en' } as const;
const link = 'https://kongano.example/needs/1';
const ways = { unsubscribe: 'https://k.example/api/u' };

describe('a dressed letter', () => {
  const letter = dressed({ to: 'a@b.example', subject: 'S', text: `Hello <b>,\n\n${link}\n\n“a & b”\n` }, 'sw', ways);

  it('keeps its text and says below how to end it', () => {
    expect(letter.text).toMatch(/^Hello <b>,\n\nhttps:[\s\S]+\n-- \n/);
    expect(letter.text).toContain('Usitumiwe tena barua za aina hii:\n\nhttps://k.example/api/u\n');
  });

  it('is a page too, in which nothing that somebody wrote becomes markup, and links are links', () => {
    expect(letter.html).toContain('<p>Hello &lt;b&gt;,</p>');
    expect(letter.html).toContain(`<a href="${link}">${link}</a>`);
    expect(letter.html).toMatch(/^<!doctype html><html lang="sw">/);
    expect(letter.html).not.toMatch(/<(img|script|link)/);
  });

  it('tells mail programs where one click ends it', () => {
    expect(letter.headers).toMatchObject({
      'List-Unsubscribe': '<https://k.example/api/u>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});

describe('a digest', () => {
  it.each(['DAILY', 'WEEKLY'] as const)('%s names each thing once, with all that happened to it, in both languages', (timing) => {
    for (const language of ['en', 'sw'] as const) {
      const items = [...caseNews, 'MESSAGE_POSTED' as const].map((news) => ({ news, title: 'Kinu', count: 2, link }));
      const { text, subject } = digestLetter({ ...reader, language }, timing, items);
      expect(text.split(link)).toHaveLength(2);
      expect(text.split('Kinu')).toHaveLength(items.length + 1);
      expect(subject + text).not.toMatch(/undefined|null/);
    }
  });
});

describe('a letter about messages', () => {
  it.each([
    ['en', 1, 'One new message: Kinu'],
    ['en', 3, '3 new messages: Kinu'],
    ['sw', 1, 'Ujumbe mmoja mpya: Kinu'],
    ['sw', 3, 'Jumbe mpya 3: Kinu'],
  ] as const)('in %s of %d says so', (language, count, subject) => {
    const letter = messageLetter({ ...reader, language }, { title: 'Kinu', count, link });
    expect(letter.subject).toBe(subject);
    expect(letter.text).toContain(`\n\n${link}\n\n`);
  });
});

describe('the page that ends letters', () => {
  it.each(['en', 'sw'] as const)('in %s asks before anything is done, and names the topic', (language) => {
    const pages = [...notificationTopics, null].map((topic) => unsubscribePage(language, topic, false));
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages) expect(page).toContain('<form method="post">');
    expect(unsubscribePage(language, 'MATCHES', true)).not.toContain('<form');
  });
});

describe('tokens that end letters', () => {
  const tokens = new UnsubscribeTokens('a secret');
  const personId = uuidv7();

  it.each([...notificationTopics, null])('say whose letters and of which topic: %s', (topic) => {
    expect(tokens.open(tokens.seal({ personId, topic }))).toEqual({ personId, topic });
  });

  it('of another secret, or changed in any sign, are nothing', () => {
    const token = tokens.seal({ personId, topic: 'MATCHES' });
    expect(new UnsubscribeTokens('another').open(token)).toBeNull();
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(tokens.open(changed)).toBeNull();
    }
    expect(tokens.open('')).toBeNull();
  });
});
