import { statedPrice } from './stated-price';

describe('the price that a text states', () => {
  test.each([
    ['It costs TZS 4 million.', 4_000_000],
    ['Dries 50 kg.\nBei yake ni shilingi laki tisa.', 900_000],
    ['The small one costs TZS 2m. The large one costs TZS 5m.', 2_000_000],
    ['Costs TZS 3 to 4 million.', 3_000_000],
    ['Sold for less than TZS 700,000.', 700_000],
    ['Prices start from TZS 1,200,000.', 1_200_000],
    ['It costs TZS 500 per kg.', undefined],
    ['It costs USD 300.', undefined],
    ['Saves TZS 3 million a year.', undefined],
    ['The low cost saves TZS 3 million a year.', undefined],
    ['The firm has TZS 3 million.', undefined],
    ['The cost is low.', undefined],
    ['', undefined],
  ])('"%s": %s', (text, expected) => {
    expect(statedPrice(text)).toBe(expected);
  });
});
