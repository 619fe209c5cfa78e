import { DemoClock } from './demo-clock';

const start = new Date('2026-11-23T12:00:00Z');

describe('the clock of the loading', () => {
  it('goes back by days, into the working hours of Tanzania', () => {
    const clock = new DemoClock(start);
    clock.goTo(2);
    expect(clock.read().toISOString()).toBe('2026-11-21T10:00:00.000Z');
    clock.wait(12);
    expect(clock.read().toISOString()).toBe('2026-11-22T06:00:00.000Z');
  });

  it('keeps the order of moments, and never passes the moment of the loading', () => {
    for (const hour of ['00', '05', '11', '17', '22']) {
      const clock = new DemoClock(new Date(`2026-11-23T${hour}:30:00Z`));
      clock.goTo(3);
      const moments = Array.from({ length: 30 }, () => {
        clock.wait(2.4);
        return clock.read().getTime();
      });
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
      expect(Math.max(...moments)).toBeLessThanOrEqual(clock.start.getTime());
    }
  });

  it('counts days from the loading', () => {
    expect(new DemoClock(start).dayIn(60)).toBe('2027-01-22');
  });

  it.each([
    ['2026-11-23', '2027-01-31', '2027-01-31'],
    ['2027-01-15', '2027-01-31', '2028-01-31'],
    ['2030-06-01', '2027-04-30', '2031-04-30'],
    ['2030-06-01', '2027-08-31', '2030-08-31'],
  ])('on %s a deadline of %s is %s, so that the demonstration never grows old', (today, day, open) => {
    expect(new DemoClock(new Date(`${today}T09:00:00Z`)).ahead(day)).toBe(open);
  });
});
