import 'reflect-metadata';
import { createMatchIndex, explainMatch, type MatchDocument, type Span } from '@kongano/matching';
import fc from 'fast-check';
import { bodyOf, type PostingDocument, textParts } from '../postings';
import { rangeOf, reasonsOf, type TextRangeValue } from './match-reasons';

const posting = (document: Partial<MatchDocument>, texts: Readonly<Record<string, string | null>>): PostingDocument => {
  const parts = textParts(texts);
  return {
    document: { id: 'x', language: 'en', title: '', keywords: [], sectorCodes: [], fieldCodes: [], ...document, body: bodyOf(parts) },
    parts,
    readable: { status: 'PUBLISHED', visibility: 'PUBLIC', archivedAt: null, authorId: 'a', organisationId: null },
    isOpenForMatch: true,
  };
};

const need = posting(
  {
    language: 'sw',
    title: 'Kukausha uyoga',
    keywords: ['jua', 'uyoga'],
    mustHaves: [{ metric: 'unyevu', target: 'hadi 12', unit: '%' }],
    regionCode: 'TZ-16',
    trlMin: 6,
  },
  { problem: 'Uyoga unaoza.', background: null, tried: 'Tulijaribu jua 🌞 na moto.', wantedSolutions: 'Kikaushio cha nishati ya jua' },
);
const offer = posting(
  { title: 'Solar dryer for mushrooms', regionCode: 'TZ-02', trlMin: 7, trlMax: 7 },
  { summary: 'Dries with solar energy.', description: 'Mushrooms lose their moisture. Moisture is 10 % then.', advantages: null },
);
const shown = ({ document, parts }: PostingDocument, { field, keyword, start, end }: TextRangeValue): string => {
  if (field === 'title') return document.title.slice(start, end);
  if (field === 'keywords') return (document.keywords[keyword ?? -1] ?? '').slice(start, end);
  return (parts.find((part) => part.field === field)?.text ?? '').slice(start, end);
};

describe('the reasons of a match', () => {
  const explanation = explainMatch(need.document, offer.document, createMatchIndex());
  const reasons = reasonsOf(explanation, need, offer);
  const text = reasons.find(({ kind }) => kind === 'TEXT');

  it('point at the very words in the texts as people see them, on both sides', () => {
    const words = text?.terms.map(({ need: asking, offer: answering }) => [
      asking.map((range) => `${range.field}: ${shown(need, range)}`),
      answering.map((range) => `${range.field}: ${shown(offer, range)}`),
    ]);
    expect(words).toContainEqual([
      ['title: uyoga', 'keywords: uyoga', 'problem: Uyoga'],
      ['title: mushrooms', 'description: Mushrooms'],
    ]);
    expect(words).toContainEqual([['wantedSolutions: nishati ya jua'], ['summary: solar energy']]);
  });

  it('name the meaning in both languages where the two texts use different ones', () => {
    expect(text?.terms.find(({ concept }) => concept === 'mushroom · uyoga')).toMatchObject({ isTranslated: true });
  });

  it('say which word was read where one is only written almost alike', () => {
    const index = createMatchIndex();
    index.upsert(offer.document);
    const slip = posting({ title: 'Mushrom' }, {});
    const [reason] = reasonsOf(explainMatch(slip.document, offer.document, index), slip, offer);
    expect(reason?.terms).toMatchObject([{ concept: '≈ mushroom', isTranslated: false }]);
  });

  it('carry shares that add up to the score, and verdicts and kinds in the words of the API', () => {
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(explanation.score, 12);
    expect(reasons.find(({ kind }) => kind === 'TRL')).toMatchObject({ verdict: 'MET', detail: null, isMentioned: null, terms: [] });
    expect(reasons.every(({ share, most }) => share <= most)).toBe(true);
    expect(reasons.find(({ kind }) => kind === 'REGION')?.kilometres).toBe(177);
  });

  it('show the passage that a must-have rests on where people see it, with the places that show why', () => {
    const mustHave = reasons.find(({ kind }) => kind === 'MUST_HAVE');
    expect(mustHave).toMatchObject({ detail: 'unyevu', isMentioned: true, share: 0, most: 0, verdict: 'MET' });
    const passage = mustHave?.passage;
    expect(passage && `${passage.field}: ${shown(offer, passage)}`).toBe('description: Moisture is 10 % then.');
    expect(passage?.marks.map((mark) => shown(offer, mark))).toEqual(['Moisture', '10 %']);
  });
});

describe('the place of a span', () => {
  const parts = textParts({ problem: 'abc', background: null, tried: '', wantedSolutions: 'defg' });
  const span = (start: number, end: number): Span => ({ field: 'body', start, end });

  it.each([
    ['in the first text', span(0, 3), [{ field: 'problem', keyword: null, start: 0, end: 3 }]],
    ['in a later text, past those that are not there', span(6, 8), [{ field: 'wantedSolutions', keyword: null, start: 1, end: 3 }]],
    ['at the end of the last text', span(8, 9), [{ field: 'wantedSolutions', keyword: null, start: 3, end: 4 }]],
    ['across two texts', span(2, 6), []],
    ['between two texts', span(3, 5), []],
    ['beyond all texts', span(9, 12), []],
    ['in the title', { field: 'title' as const, start: 2, end: 4 }, [{ field: 'title', keyword: null, start: 2, end: 4 }]],
    ['in a keyword', { field: 'keywords' as const, keyword: 1, start: 0, end: 4 }, [{ field: 'keywords', keyword: 1, start: 0, end: 4 }]],
  ])('%s', (_where, given, expected) => {
    expect(rangeOf(given, parts)).toEqual(expected);
  });

  it('holds the same characters as the span in the joined body, whatever the texts', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.nat(50), fc.integer({ min: 1, max: 8 }), (given, start, length) => {
        const some = given.map((text, i) => ({ field: `f${i}`, text }));
        const body = bodyOf(some);
        const [range] = rangeOf(span(start, start + length), some);
        if (!range) return;
        const text = some.find(({ field }) => field === range.field)?.text;
        expect(text?.slice(range.start, range.end)).toBe(body.slice(start, start + length));
      }),
    );
  });
});
