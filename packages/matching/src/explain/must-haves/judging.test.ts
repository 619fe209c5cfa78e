import fc from 'fast-check';
import { analyseDocument } from '../../analyse/analyse-document';
import { anyDocument, anyMustHave, someDocument } from '../../testing/documents';
import { demandOf, type MustHave } from './demand';
import { judgeBy } from './judge-must-have';

const judge = (mustHave: MustHave, body: string, language: 'en' | 'sw' = 'en') => {
  const offer = someDocument({ id: 'offer', language, body });
  return judgeBy(offer, analyseDocument(offer))(demandOf(mustHave, language));
};

/** Ways to say a number of a thing, each with the must-have that it answers; `wants` says whether more or less is better. */
const ways: readonly {
  wants: 'more' | 'less';
  language: 'en' | 'sw';
  asked: (number: number) => MustHave;
  said: (number: number) => string;
}[] = [
  {
    wants: 'more',
    language: 'en',
    asked: (number) => ({ metric: 'Capacity', target: `at least ${number}`, unit: 'kg/h' }),
    said: (number) => `The mill grinds ${number} kg per hour.`,
  },
  {
    wants: 'more',
    language: 'en',
    asked: (number) => ({ metric: 'Shelf life of juice', today: '0', target: `${number} days` }),
    said: (number) => `The juice has a shelf life of ${number} days.`,
  },
  {
    wants: 'more',
    language: 'en',
    asked: (number) => ({ metric: 'Capacity', target: `${number} kg/h` }),
    said: (number) => `The mill grinds up to ${number} kg per hour.`,
  },
  {
    wants: 'less',
    language: 'en',
    asked: (number) => ({ metric: 'Price', target: `under TZS ${number}` }),
    said: (number) => `It costs TZS ${number.toLocaleString('en')}.`,
  },
  {
    wants: 'less',
    language: 'sw',
    asked: (number) => ({ metric: 'Bei', target: `isizidi shilingi ${number}` }),
    said: (number) => `Bei yake ni shilingi ${number}.`,
  },
  {
    wants: 'more',
    language: 'sw',
    asked: (number) => ({ metric: 'Uwezo', target: `angalau kilo ${number} kwa saa` }),
    said: (number) => `Inasaga kilo ${number} kwa saa.`,
  },
];
const anyNumber = fc.integer({ min: 1, max: 100_000 });

describe('judging a must-have by an offer', () => {
  test('an offer that says nothing never meets it, nor falls short', () => {
    fc.assert(
      fc.property(anyMustHave, fc.constantFrom('en' as const, 'sw' as const), (mustHave, language) => {
        expect(judge(mustHave, '', language)).toEqual({ verdict: 'unknown', isMentioned: false, passage: null });
      }),
    );
  });

  test('whatever the two say, what is judged rests on a passage', () => {
    fc.assert(
      fc.property(anyMustHave, anyDocument, (mustHave, offer) => {
        const { verdict, isMentioned, passage } = judgeBy(offer, analyseDocument(offer))(demandOf(mustHave, 'en'));
        if (verdict === 'unknown') return;
        expect(isMentioned).toBe(true);
        expect(passage?.marks.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a bare number is met by itself and by what is better, and by nothing worse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), anyNumber, anyNumber, ({ wants, language, asked, said }, wanted, offered) => {
        const isMet = wants === 'more' ? offered >= wanted : offered <= wanted;
        expect(judge(asked(wanted), said(offered), language).verdict).toBe(isMet ? 'met' : 'gap');
      }),
    );
  });

  test('a stronger number never turns what was met into a gap, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), anyNumber, anyNumber, anyNumber, fc.lorem(), (way, wanted, one, other, beside) => {
        const [weaker, stronger] = [Math.min(one, other), Math.max(one, other)].toSorted((a, b) => (way.wants === 'more' ? a - b : b - a));
        const verdictOf = (number: number | undefined) =>
          judge(way.asked(wanted), `${beside}. ${way.said(number ?? 0)}`, way.language).verdict;
        if (verdictOf(weaker) === 'met') expect(verdictOf(stronger)).toBe('met');
      }),
    );
  });

  test('the passage is the sentence, and the marks are the number and the words that are shared', () => {
    const body = 'Made in Moshi. Keeps green beans fresh for two weeks, even in heat. Ask for the price.';
    const { passage } = judge({ metric: 'Days that green beans stay fresh', target: '10', unit: 'days' }, body);
    expect(passage && body.slice(passage.start, passage.end)).toBe('Keeps green beans fresh for two weeks, even in heat.');
    const marked = passage?.marks.map(({ start, end }) => body.slice(start, end));
    expect(new Set(marked)).toEqual(new Set(['green', 'beans', 'fresh', 'two weeks']));
  });

  test('what is spoken of without a number is said to be mentioned', () => {
    expect(judge({ metric: 'Price', target: 'TZS 1 million' }, 'Ask for the price.')).toMatchObject({
      verdict: 'unknown',
      isMentioned: true,
    });
    expect(judge({ metric: 'Price', target: 'TZS 1 million' }, 'Dries fruit.')).toMatchObject({ verdict: 'unknown', isMentioned: false });
  });

  test('the passage that speaks most of it counts', () => {
    const asked = { metric: 'Moisture of dried maize', target: 'at most 13 %' };
    expect(judge(asked, 'Maize with 20 % moisture goes in. Dried maize leaves with 12 % moisture.').verdict).toBe('met');
  });
});
