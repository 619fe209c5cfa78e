import fc from 'fast-check';
import { addDays } from '../time/days';
import { matchStatuses } from '../values/matching';
import { type CaseAtRisk, caseRisks, riskOf } from './match-risk';
import { openMatchStatuses } from './match-table';

// A Monday; no holiday of Tanzania lies in the five weeks before.
const today = '2026-11-30';
const calm: CaseAtRisk = { status: 'INTRODUCED', nextStepDue: '2026-12-02', secondBrokerId: null, lastStepOn: '2026-11-27' };

test.each<[string, Partial<CaseAtRisk>, string]>([
  ['a case with its day ahead', {}, 'LOW'],
  ['one whose day is today', { nextStepDue: today }, 'LOW'],
  ['one whose day was Friday', { nextStepDue: '2026-11-27' }, 'RAISED'],
  ['one whose day was five working days ago', { nextStepDue: '2026-11-23' }, 'RAISED'],
  ['one whose day was six working days ago', { nextStepDue: '2026-11-20' }, 'HIGH'],
  ['one that a second broker was asked into', { secondBrokerId: 'b2' }, 'HIGH'],
  ['one that nobody touched for fifteen working days', { lastStepOn: '2026-11-09' }, 'LOW'],
  ['one that nobody touched for longer', { lastStepOn: '2026-11-06' }, 'RAISED'],
  ['a parked one that nobody touched', { status: 'PARKED', lastStepOn: '2026-06-01', nextStepDue: '2027-01-10' }, 'LOW'],
  ['a parked one whose day is over', { status: 'PARKED', nextStepDue: '2026-11-27' }, 'RAISED'],
  ['a closed one', { status: 'DECLINED', nextStepDue: null, secondBrokerId: 'b2', lastStepOn: '2026-01-01' }, 'LOW'],
])('%s is of that risk', (_what, changes, risk) => {
  expect(riskOf({ ...calm, ...changes }, today)).toBe(risk);
});

const worse = (risk: ReturnType<typeof riskOf>): number => -caseRisks.indexOf(risk);
const days = fc.integer({ min: -200, max: 60 }).map((count) => addDays(today, count));

test('waiting never makes a case safer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...matchStatuses), days, days, fc.nat(30), (status, nextStepDue, lastStepOn, later) => {
      const one = { ...calm, status, nextStepDue, lastStepOn };
      expect(worse(riskOf(one, addDays(today, later)))).toBeGreaterThanOrEqual(worse(riskOf(one, today)));
    }),
  );
});

test('every open case can be lost, and no closed one', () => {
  const atRisk = matchStatuses.filter((status) => riskOf({ ...calm, status, nextStepDue: '2026-10-01' }, today) === 'HIGH');
  expect(new Set(atRisk)).toEqual(new Set(openMatchStatuses));
});
