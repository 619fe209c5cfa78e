import { languages } from '@kongano/domain';
import { currentNda } from './nda';

describe('the confidentiality agreement', () => {
  it.each(languages)('has a title and nine numbered parts that fit on a page (%s)', (language) => {
    const { text, version } = currentNda(language);
    const [title, ...parts] = text.split('\n\n');
    expect(title).toMatch(/^\S.{10,60}$/);
    expect(parts.map((part) => /^\d+/.exec(part)?.[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(text.split(/\s+/).length).toBeLessThan(500);
    expect(version).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('is of the same version in both languages', () => {
    expect(new Set(languages.map((language) => currentNda(language).version)).size).toBe(1);
  });
});
