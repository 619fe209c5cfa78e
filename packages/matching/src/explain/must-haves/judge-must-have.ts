import type { PlacedToken } from '../../analyse/analyse-document';
import type { MatchDocument } from '../../match-document';
import type { Passage, Verdict } from '../reason';
import type { Demand } from './demand';
import { bestOf, type Finding, judgeNumber } from './judge-number';
import { judgeWords } from './judge-words';
import { type Point, wordsFor } from './points';
import { type Statement, spanIn, statementsOf } from './statements';

/** What an answering document says to a must-have: the verdict, the passage it rests on, and whether it speaks of it at all. */
export type JudgedMustHave = { verdict: Verdict; isMentioned: boolean; passage: Passage | null };

/** No number of a demand that is empty of its kind can be met by words, but "no chromium" meets "at most 0 kg of chromium". */
function judgeZero(demand: Demand, statements: readonly Statement[]): Finding[] {
  if (!demand.quantity || demand.quantity.low > 0 || demand.quantity.high < 0 || demand.quantity.isPrice) return [];
  if (demand.quantity.low === demand.quantity.high || demand.quantity.low === Number.NEGATIVE_INFINITY) {
    return judgeWords({ ...demand, isDenied: true, quantity: null }, statements).filter(({ verdict }) => verdict === 'met');
  }
  return [];
}

/** Reads an answering document once and judges demands by it. */
export function judgeBy(answering: MatchDocument, tokens: readonly PlacedToken[]): (demand: Demand) => JudgedMustHave {
  const statements = statementsOf(answering, tokens);
  return (demand) => {
    const findings = demand.quantity
      ? [...judgeNumber(demand, statements), ...judgeZero(demand, statements)]
      : judgeWords(demand, statements);
    const { named } = demand;
    const isNamed = (point: Point): boolean => statements.some(({ spoken }) => wordsFor(point, spoken).length > 0);
    return { ...conclude(findings), isMentioned: findings.length > 0 || (named.length > 0 && named.every(isNamed)) };
  };
}

/** What is said closest to the metric counts; of that, one passage that meets it is enough. */
function conclude(findings: readonly Finding[]): Pick<JudgedMustHave, 'verdict' | 'passage'> {
  const closest = Math.max(0, ...findings.map(({ relevance }) => relevance));
  const counted = findings.filter(({ relevance }) => relevance === closest);
  const verdict = bestOf(counted.map((finding) => finding.verdict));
  const speaking = counted.filter((finding) => finding.verdict === verdict);
  const shown = speaking.find(({ statement }) => statement.field !== 'keywords') ?? speaking[0] ?? counted[0];
  return { verdict, passage: shown ? passageOf(shown) : null };
}

function passageOf({ statement, marks }: Finding): Passage {
  const ordered = [...marks].sort((one, other) => one.start - other.start || one.end - other.end);
  return { ...spanIn(statement, statement), marks: ordered.map((mark) => spanIn(statement, mark)) };
}
