import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { en } from './en';
import { loadMessages } from './load-messages';
import { sw } from './sw';

const ids = Object.keys(en) as (keyof typeof en)[];

/** Names of the places in a message, at any depth of its plurals. */
function placesOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    if (typeof token[0] === 'string' && token.length <= 3 && !token[0].includes(' ')) names.add(token[0]);
    for (const choice of Object.values(token[2] ?? {})) if (Array.isArray(choice)) choice.forEach(visit);
  };
  compileMessageOrThrow(message).forEach(visit);
  return [...names].sort();
}

describe('every text', () => {
  it.each(ids)('%s is written in both languages', (id) => {
    expect(en[id].trim()).not.toBe('');
    expect(sw[id].trim()).not.toBe('');
  });

  it.each(ids)('%s has the same places in both languages', (id) => {
    expect(placesOf(sw[id])).toEqual(placesOf(en[id]));
  });

  it.each(ids)('%s calls the broker mwunganishi, never dalali', (id) => {
    expect(sw[id].toLowerCase()).not.toContain('dalali');
  });

  it('has an id that starts with its feature', () => {
    for (const id of ids) expect(id).toMatch(/^[a-z]+\./);
  });
});

const names = /Kongano|English|Kiswahili|TRL|ROR|DOI|ORCID/g;

it('no text was left in the other language: what is alike in both is a name or a sign', () => {
  const alike = ids.filter((id) => en[id] === sw[id]);
  const wordsOf = (text: string): string => text.replaceAll(/\{\w+\}/g, '').replaceAll(names, '');
  expect(alike.filter((id) => /\p{Letter}/u.test(wordsOf(en[id])))).toEqual([]);
});

it('plurals of Swahili know one and many, as those of English do', () => {
  const kinds = (message: string): string[] => [...message.matchAll(/\b(zero|one|two|few|many|other) \{/g)].map(([, kind]) => kind ?? '');
  for (const id of ids) expect([id, kinds(sw[id]).sort()]).toEqual([id, kinds(en[id]).sort()]);
});

it('no text has blanks at its ends, two in a row, or a straight quotation mark', () => {
  const untidy = ids.filter((id) => [en[id], sw[id]].some((text) => /^\s|\s$| {2}|"/.test(text)));
  expect(untidy).toEqual([]);
});

it('the languages are fetched apart', async () => {
  expect((await loadMessages('sw'))['app.home']).toBe('Mwanzo');
  expect((await loadMessages('en'))['app.home']).toBe('Home');
});

it('places are found at any depth', () => {
  expect(placesOf('{shown} of {total}')).toEqual(['shown', 'total']);
  expect(placesOf('{count, plural, one {# for {name}} other {#}}')).toContain('name');
});
