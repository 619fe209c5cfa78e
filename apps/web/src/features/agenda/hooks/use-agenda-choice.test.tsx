import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { titleOf } from '../components/title-of';
import { useAgendaChoice } from './use-agenda-choice';

const at = (address: string) => {
  const wrapper = ({ children }: { children: ReactNode }) => <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>;
  return renderHook(() => ({ choice: useAgendaChoice(), search: useLocation().search }), { wrapper }).result;
};

describe('what is chosen of an agenda', () => {
  it('is read from the address', () => {
    const { choice } = at('/agenda?rank=JOBS&cluster=c1&region=TZ-16&sector=28&step=milling').current;
    expect([choice.rank, choice.isNarrowed]).toEqual(['JOBS', true]);
    expect(choice.filter).toEqual({ clusterId: 'c1', regionCode: 'TZ-16', sectorCode: '28', valueChainStep: 'milling' });
  });

  it('is everything by firms where the address says nothing, or what no agenda has', () => {
    for (const address of ['/agenda', '/agenda?rank=BEST&step=&other=1']) {
      const { choice } = at(address).current;
      expect([choice.rank, choice.isNarrowed, Object.values(choice.filter)]).toEqual(['FIRMS', false, [null, null, null, null]]);
    }
  });

  it('takes no more of a word than the server does', () => {
    expect(at(`/agenda?step=${'x'.repeat(500)}`).current.choice.filter.valueChainStep).toHaveLength(200);
  });

  it('changes in the address, and nothing else of it', () => {
    const result = at('/agenda?rank=COST&step=milling');
    act(() => result.current.choice.change('region', 'TZ-02'));
    expect(result.current.search).toBe('?rank=COST&step=milling&region=TZ-02');
    act(() => result.current.choice.change('step', ''));
    expect(result.current.search).toBe('?rank=COST&region=TZ-02');
  });

  it('is cleared but for the rank', () => {
    const result = at('/agenda?rank=COST&step=milling');
    act(() => result.current.choice.clear());
    expect(result.current.search).toBe('?rank=COST');
    const first = at('/agenda?step=milling');
    act(() => first.current.choice.clear());
    expect(first.current.search).toBe('');
  });

  it('goes into the sheets, without what was not chosen', () => {
    expect(at('/agenda?sector=28').current.choice.sheet('csv', 'sw')).toBe('/api/agenda.csv?sector=28&rank=FIRMS&lang=sw');
  });

  it('is named in the reader’s language, where it has a name there', () => {
    const names = [
      { titleEn: 'Milling', titleSw: 'Usagaji' },
      { titleEn: 'Milling', titleSw: null },
    ];
    expect(names.map((name) => titleOf(name, 'sw'))).toEqual(['Usagaji', 'Milling']);
    expect(names.map((name) => titleOf(name, 'en'))).toEqual(['Milling', 'Milling']);
  });
});
