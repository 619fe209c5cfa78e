import fc from 'fast-check';
import { analyseDocument } from '../analyse/analyse-document';
import { createMatchIndex } from '../index/match-index';
import type { MatchDocument } from '../match-document';
import { isGoodMatch } from '../score/combine';
import { anyDocument, someDocument } from '../testing/documents';
import { explainMatch } from './explain-match';
import type { Reason, Span, TextMatch } from './reason';

const need = someDocument({
  id: 'need',
  language: 'sw',
  title: 'Kukausha uyoga',
  body: 'Tunahitaji kikaushio cha nishati ya jua.',
  keywords: ['uyoga'],
  sectorCodes: ['1030'],
  fieldCodes: ['2.3'],
  trlMin: 6,
  regionCode: 'TZ-16',
  mustHaves: [{ metric: 'unyevu', today: '30', target: '12', unit: '%' }, { metric: 'bei' }],
});
const offer = someDocument({
  id: 'offer',
  title: 'Solar dryer for mushrooms',
  body: 'Brings moisture down to ten per cent with solar energy.',
  sectorCodes: ['1079'],
  fieldCodes: ['2.4'],
  trlMin: 5,
  trlMax: 5,
});

const textOf = (document: MatchDocument, { field, keyword, start, end }: Span): string =>
  (field === 'keywords' ? (document.keywords[keyword ?? -1] ?? '') : document[field]).slice(start, end);

const matchesOf = (reasons: readonly Reason[]): TextMatch[] => reasons.flatMap((reason) => (reason.kind === 'text' ? reason.matches : []));

describe('the explanation of a match', () => {
  const { reasons, score, isGood } = explainMatch(need, offer, createMatchIndex());
  const reason = (kind: Reason['kind']) => reasons.find((one) => one.kind === kind);

  test('it shows the words of both texts that mean the same, and says they were translated', () => {
    const mushroom = matchesOf(reasons).find(({ term }) => term === '#mushroom');
    expect(mushroom).toMatchObject({ isTranslated: true, concept: { en: 'mushroom', sw: 'uyoga' } });
    expect(mushroom?.asking.map((span) => textOf(need, span))).toEqual(['uyoga', 'uyoga']);
    expect(mushroom?.asking.map(({ field }) => field)).toEqual(['title', 'keywords']);
    expect(mushroom?.answering.map((span) => textOf(offer, span))).toEqual(['mushrooms']);
  });

  test('a phrase is shown whole', () => {
    const phrase = matchesOf(reasons).find(({ term }) => term === '#solar energy');
    expect(phrase?.asking.map((span) => textOf(need, span))).toEqual(['nishati ya jua']);
    expect(phrase?.answering.map((span) => textOf(offer, span))).toEqual(['solar energy']);
  });

  test('the shares of the words add up to the share of the text', () => {
    const shares = matchesOf(reasons).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(reason('text')?.share ?? -1, 12);
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
  });

  test('each feature is met, a gap or unknown', () => {
    expect(reason('text')?.verdict).toBe('met');
    expect(reason('sector')?.verdict).toBe('met');
    expect(reason('field')?.verdict).toBe('gap');
    expect(reason('trl')).toMatchObject({ verdict: 'met', closeness: 0.6 });
    expect(reason('region')).toMatchObject({ verdict: 'unknown', closeness: null, share: 0 });
    expect(reason('partnership')?.verdict).toBe('unknown');
  });

  test('a must-have is judged by what the other text says, with the passage it rests on, and adds nothing to the score', () => {
    const [moisture, price] = reasons.flatMap((one) => (one.kind === 'mustHave' ? [one] : []));
    expect(moisture).toMatchObject({ share: 0, most: 0, verdict: 'met', metric: 'unyevu', isMentioned: true });
    const passage = moisture?.passage;
    expect(passage && textOf(offer, passage)).toBe('Brings moisture down to ten per cent with solar energy.');
    expect(passage?.marks.map((mark) => textOf(offer, mark))).toEqual(['moisture', 'ten per cent']);
    expect(price).toEqual({ kind: 'mustHave', share: 0, most: 0, verdict: 'unknown', metric: 'bei', isMentioned: false, passage: null });
  });

  test('no reason has a larger share than a perfect agreement would have, and those add up to 1', () => {
    expect(reasons.every(({ share, most }) => share <= most)).toBe(true);
    expect(reasons.reduce((sum, { most }) => sum + most, 0)).toBeCloseTo(1, 12);
  });

  test('the place says how far apart the two are', () => {
    const inDar = { ...offer, regionCode: 'TZ-02' };
    const place = explainMatch(need, inDar, createMatchIndex()).reasons.find(({ kind }) => kind === 'region');
    expect(place).toMatchObject({ verdict: 'met', kilometres: expect.closeTo(177, 0) });
  });

  test('the score is the sum of the shares', () => {
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(score);
    expect(isGood).toBe(isGoodMatch(score));
  });

  test('words in one language are not called translated', () => {
    const english = someDocument({ id: 'n', title: 'mushroom dryer' });
    expect(matchesOf(explainMatch(english, offer, createMatchIndex()).reasons).map(({ isTranslated }) => isTranslated)).toEqual([
      false,
      false,
    ]);
  });

  test('a word that no offer has is read as the one it is written almost like, counts less, and says so', () => {
    const index = createMatchIndex();
    index.upsert(offer);
    const asked = (title: string) => explainMatch(someDocument({ id: 'n', title }), offer, index);
    const [right, wrong, strange] = [asked('mushroom'), asked('mushrom'), asked('mushloaf')];
    expect(matchesOf(wrong.reasons).map(({ term, isSpelling, concept }) => [term, isSpelling, concept?.en])).toEqual([
      ['mushrom', true, 'mushroom'],
    ]);
    expect(matchesOf(right.reasons).some(({ isSpelling }) => isSpelling)).toBe(false);
    expect(wrong.score).toBeLessThan(right.score);
    expect(wrong.score).toBeGreaterThan(strange.score);
    expect(index.rank(someDocument({ id: 'n', title: 'mushrom' }), { limit: 1 })[0]?.id).toBe('offer');
  });

  test('a Swahili word shared as written is one match, not two', () => {
    const other = someDocument({ id: 'o', language: 'sw', title: 'Uyoga mkavu' });
    const matches = matchesOf(explainMatch(need, other, createMatchIndex()).reasons);
    expect(matches.map(({ term, isTranslated }) => [term, isTranslated])).toEqual([['#mushroom', false]]);
  });

  test('documents that share nothing have an empty text reason and no good match', () => {
    const stranger = someDocument({ id: 'o', title: 'Tax law' });
    const explanation = explainMatch(need, stranger, createMatchIndex());
    expect(explanation.reasons[0]).toEqual({ kind: 'text', share: 0, most: expect.any(Number), verdict: 'gap', matches: [] });
    expect(explanation.isGood).toBe(false);
  });
});

describe('whatever the documents say', () => {
  test('a text asked against itself has all that its text can bring, whatever else is in the index, and nothing has more', () => {
    const others = fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 6 });
    fc.assert(
      fc.property(others, anyDocument, (some, asking) => {
        const index = createMatchIndex();
        for (const one of some) index.upsert(one);
        const textOfMatch = (other: MatchDocument) => explainMatch(asking, other, index).reasons.find(({ kind }) => kind === 'text');
        const own = textOfMatch(asking);
        const hasWords = analyseDocument(asking).length > 0;
        expect(own?.share).toBeCloseTo(hasWords ? (own?.most ?? 0) : 0, 12);
        for (const one of some) expect(textOfMatch(one)?.share).toBeLessThanOrEqual((own?.most ?? 0) + 1e-12);
      }),
    );
  });

  test('an explanation agrees with the ranking it explains', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 6 }), anyDocument, (offers, query) => {
        const index = createMatchIndex();
        for (const one of offers) index.upsert(one);
        for (const { id, score } of index.rank(query, { limit: 6 })) {
          const explanation = explainMatch(query, offers.find((one) => one.id === id) ?? query, index);
          expect(explanation.score).toBeCloseTo(score, 12);
          expect(explanation.reasons.every(({ share, most }) => share >= 0 && share <= most + 1e-12)).toBe(true);
          expect(explanation.reasons.reduce((sum, { share }) => sum + share, 0)).toBe(explanation.score);
        }
      }),
    );
  });

  test('every span lies inside its text, and no pair of documents makes it throw', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const { reasons, score } = explainMatch(one, other, createMatchIndex());
        expect(score >= 0 && score <= 1).toBe(true);
        for (const { asking, answering } of matchesOf(reasons)) {
          expect(asking.length > 0 && answering.length > 0).toBe(true);
          for (const span of asking) expect(textOf(one, span)).toHaveLength(span.end - span.start);
          for (const span of answering) expect(textOf(other, span)).toHaveLength(span.end - span.start);
        }
        for (const reason of reasons) {
          if (reason.kind !== 'mustHave' || !reason.passage) continue;
          const { passage } = reason;
          expect(textOf(other, passage)).toHaveLength(passage.end - passage.start);
          expect(passage.marks.every(({ start, end }) => start >= passage.start && end <= passage.end && start < end)).toBe(true);
        }
      }),
    );
  });
});
