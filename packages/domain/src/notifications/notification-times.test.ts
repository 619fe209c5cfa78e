import fc from 'fast-check';
import { afterQuiet, lastDigest, usualHours } from './notification-times';

// Tanzania is three hours ahead: 04:00 UTC is seven in the morning there.
describe('the time of a digest', () => {
  it.each([
    ['DAILY', '2026-12-01T03:59:59Z', '2026-11-30T04:00:00.000Z'],
    ['DAILY', '2026-12-01T04:00:00Z', '2026-12-01T04:00:00.000Z'],
    ['WEEKLY', '2026-12-01T04:00:00Z', '2026-11-30T04:00:00.000Z'],
    ['WEEKLY', '2026-11-30T03:00:00Z', '2026-11-23T04:00:00.000Z'],
  ] as const)('%s at %s was last %s', (timing, now, expected) => {
    expect(lastDigest(now, timing, usualHours).toISOString()).toBe(expected);
  });

  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const hours = fc.record({ digestHour: fc.integer({ min: 0, max: 23 }), digestDay: fc.integer({ min: 1, max: 7 }) });
  it('is never in the future, nor longer ago than a day or a week, at the hour of the person', () => {
    fc.assert(
      fc.property(moments, hours, fc.constantFrom('DAILY' as const, 'WEEKLY' as const), (now, chosen, timing) => {
        const last = lastDigest(now, timing, { ...usualHours, ...chosen });
        const age = now.getTime() - last.getTime();
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThan((timing === 'DAILY' ? 1 : 7) * 86_400_000);
        expect((last.getUTCHours() + 3) % 24).toBe(chosen.digestHour);
      }),
    );
  });
});

describe('quiet hours', () => {
  const night = { ...usualHours, quietFrom: 21, quietTo: 6 };
  const noon = { ...usualHours, quietFrom: 12, quietTo: 14 };
  it.each([
    ['at night', night, '2026-12-01T19:30:00Z', '2026-12-02T03:00:00.000Z'],
    ['after midnight', night, '2026-12-01T22:30:00Z', '2026-12-02T03:00:00.000Z'],
    ['at their end', night, '2026-12-02T03:00:00Z', '2026-12-02T03:00:00.000Z'],
    ['by day', night, '2026-12-01T09:00:00Z', '2026-12-01T09:00:00.000Z'],
    ['at noon', noon, '2026-12-01T10:00:00Z', '2026-12-01T11:00:00.000Z'],
    ['that nobody chose', usualHours, '2026-12-01T22:30:00Z', '2026-12-01T22:30:00.000Z'],
    ['of no length', { ...night, quietTo: 21 }, '2026-12-01T22:30:00Z', '2026-12-01T22:30:00.000Z'],
  ])('%s', (_when, chosen, now, expected) => {
    expect(afterQuiet(now, chosen).toISOString()).toBe(expected);
  });
});
