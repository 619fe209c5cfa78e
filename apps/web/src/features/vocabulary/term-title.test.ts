import { optionOf } from './term-option';
import { type TermValue, termTitle } from './term-title';

const sector: TermValue = { scheme: 'SECTOR', code: '1040', titleEn: 'Manufacture of oils', titleSw: 'Utengenezaji wa mafuta' };
const place: TermValue = { scheme: 'REGION', code: 'TZ-23', titleEn: 'Singida', titleSw: 'Singida' };

describe('the title of a term', () => {
  it('is in the person’s language', () => {
    expect(termTitle(sector, 'en')).toBe('Manufacture of oils');
    expect(termTitle(sector, 'sw')).toBe('Utengenezaji wa mafuta');
  });

  it('is English where nobody has written a Swahili one', () => {
    expect(termTitle({ ...sector, titleSw: null }, 'sw')).toBe('Manufacture of oils');
  });
});

describe('a term in a list', () => {
  it('has its code beside it when people know the codes', () => {
    expect(optionOf(sector, 'en')).toEqual({ value: '1040', label: 'Manufacture of oils', detail: '1040' });
  });

  it('has no code beside it when it is a place', () => {
    expect(optionOf(place, 'sw').detail).toBeUndefined();
  });
});
