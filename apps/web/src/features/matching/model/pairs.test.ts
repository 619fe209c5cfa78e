import { dryer } from '../testing/match';
import { cutByMarks, marksIn, pairsOf, textsOfNeed, textsOfOffer } from './pairs';

const need = textsOfNeed({ title: 'Michoro ya kikaushio', problem: null, background: null, tried: null, keywords: [] });
const offer = textsOfOffer({ title: 'Solar dryer for fruit', summary: null, description: null, advantages: null, keywords: ['dryer'] });

describe('terms that both texts share', () => {
  it('are given in the words of each text, the weightiest first', () => {
    const light = {
      ...dryer,
      weight: 0.1,
      concept: null,
      isTranslated: false,
      offer: [{ field: 'keywords', keyword: 0, start: 0, end: 5 }],
    };
    expect(pairsOf([light, dryer], need, offer)).toEqual([
      { index: 1, needWords: 'kikaushio', offerWords: 'dryer', isTranslated: true, concept: 'dryer · kikaushio' },
      { index: 0, needWords: 'kikaushio', offerWords: 'dryer', isTranslated: false, concept: null },
    ]);
  });

  it('are left out when one of the texts may not be seen', () => {
    expect(pairsOf([dryer], need, {})).toEqual([]);
  });

  it('have marks in the text and in the very keyword they stand in', () => {
    expect(marksIn([dryer], 'offer', 'title')).toEqual([{ start: 6, end: 11, index: 0, isTranslated: true }]);
    expect(marksIn([dryer], 'offer', 'keywords', 0)).toHaveLength(1);
    expect(marksIn([dryer], 'offer', 'keywords', 1)).toEqual([]);
    expect(marksIn([dryer], 'need', 'problem')).toEqual([]);
  });
});

describe('a text cut by its marks', () => {
  const mark = (start: number, end: number, index = 0) => ({ start, end, index, isTranslated: false });

  it('knows a word that is part of a phrase for both', () => {
    const pieces = cutByMarks('solar dryer here', [mark(0, 11, 1), mark(6, 11, 2)]);
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ index }) => index)])).toEqual([
      ['solar ', [1]],
      ['dryer', [1, 2]],
      [' here', []],
    ]);
  });

  it('loses and doubles no letter, wherever two marks lie', () => {
    const text = 'habari';
    const places = Array.from({ length: text.length + 4 }, (_, place) => place - 2);
    const marks = places.flatMap((start) => places.map((end) => mark(start, end)));
    const joined = marks.flatMap((one) =>
      marks.map((other) =>
        cutByMarks(text, [one, other])
          .map((piece) => piece.text)
          .join(''),
      ),
    );
    expect(new Set(joined)).toEqual(new Set([text]));
  });
});
