import { addWorkingDays } from '../time/days';
import type { MatchStatus } from '../values/matching';
import { isOpenMatch } from './match-table';

/** How likely a case is to be lost. */
export const caseRisks = ['HIGH', 'RAISED', 'LOW'] as const;
export type CaseRisk = (typeof caseRisks)[number];

export interface CaseAtRisk {
  readonly status: MatchStatus;
  /** A day, `2026-11-30`. */
  readonly nextStepDue: string | null;
  readonly secondBrokerId: string | null;
  /** The day of the last step. */
  readonly lastStepOn: string;
}

/** Working days after which a day that was missed, or a case that nobody touched, is no small matter any more. */
export const riskAfter = { overdue: 5, quiet: 15 } as const;

/**
 * HIGH: a second broker had to be asked in, or the day was missed by more than five working days. RAISED: the day was missed, or nothing happened for
 * more than fifteen working days. A parked case rests until its day; a closed one is at no risk.
 */
export function riskOf({ status, nextStepDue, secondBrokerId, lastStepOn }: CaseAtRisk, today: string): CaseRisk {
  if (!isOpenMatch(status)) return 'LOW';
  const isLate = (by: number): boolean => nextStepDue !== null && addWorkingDays(nextStepDue, by) < today;
  if (secondBrokerId !== null || isLate(riskAfter.overdue)) return 'HIGH';
  const isQuiet = status !== 'PARKED' && addWorkingDays(lastStepOn, riskAfter.quiet) < today;
  return (nextStepDue !== null && nextStepDue < today) || isQuiet ? 'RAISED' : 'LOW';
}
