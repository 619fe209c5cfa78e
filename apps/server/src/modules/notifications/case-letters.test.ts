import { caseNews } from '@kongano/domain';
import { caseLetter } from './case-letters';

const about = { title: 'Kukausha mwani haraka', reason: 'Taja kiasi kwa siku.', link: 'https://kongano.example/needs/1' };

describe('a letter about a case', () => {
  it.each(caseNews.flatMap((news) => [[news, 'en'] as const, [news, 'sw'] as const]))(
    '%s in %s greets, names the case and ends with a link',
    (news, language) => {
      const letter = caseLetter(news, { email: 'a@b.example', name: 'Asha Mfano', language }, about);
      expect(letter.to).toBe('a@b.example');
      expect(letter.subject).toContain(about.title);
      expect(letter.text).toContain(language === 'en' ? 'Hello Asha Mfano,' : 'Habari Asha Mfano,');
      expect(letter.text).toContain(`\n\n${about.link}\n\n`);
      expect(letter.text).not.toMatch(/undefined|null/);
    },
  );

  it.each(['NEED_RETURNED', 'OFFER_RETURNED'] as const)('%s quotes the reason', (news) => {
    expect(caseLetter(news, { email: 'a@b.example', name: 'A', language: 'sw' }, about).text).toContain('“Taja kiasi kwa siku.”');
  });

  it('never calls the broker a dalali', () => {
    for (const news of caseNews)
      expect(caseLetter(news, { email: 'a@b.example', name: 'A', language: 'sw' }, about).text).not.toMatch(/dalali/i);
  });
});
