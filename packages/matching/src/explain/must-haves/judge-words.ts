import type { PlacedToken } from '../../analyse/analyse-document';
import type { Verdict } from '../reason';
import { isMeasure } from './aspects';
import type { Demand } from './demand';
import type { Finding } from './judge-number';
import { wordsFor } from './points';
import { isDenial, isDenied, isHoped } from './polarity';
import type { Statement } from './statements';

/** Enough of a must-have's words in one sentence: all of up to three, three of four and four of five. */
const enough = (count: number): number => (count <= 3 ? count : Math.ceil(count * 0.75));

const uses =
  /\b(?:needs?|requires?|uses?|using|runs? on|powered by|consumes?|contains?|with)\b|hitaji|tumia|endeshwa|tegemea|yenye|chenye|lenye|wenye|\bina\b|\bna\b/i;

/** Findings for a demand in words, one for each statement that has enough of them. */
export function judgeWords(demand: Demand, statements: readonly Statement[]): Finding[] {
  const { points } = demand;
  if (points.length === 0) return [];
  return statements.flatMap((statement): Finding[] => {
    const shared = points.map((point) => wordsFor(point, statement.spoken)).filter(({ length }) => length > 0);
    if (shared.length < enough(points.length)) return [];
    const words = [...new Set(shared.flat())];
    return [{ verdict: verdictOf(demand, statement, words), relevance: shared.length / points.length, statement, marks: words }];
  });
}

function verdictOf(demand: Demand, statement: Statement, words: readonly PlacedToken[]): Verdict {
  const [only, more] = demand.points;
  // That a measurable thing is spoken of says nothing of how much there is of it.
  if (only && !more && !demand.isDenied && isMeasure(only.own)) return 'unknown';
  if (isHoped(statement.text)) return 'unknown';
  const denied = words.some(({ start, end }) => deniedIn(statement, start, end));
  if (denied === demand.isDenied) return 'met';
  // "Generates electricity" is no contradiction of "without electricity"; "needs electricity" is.
  if (demand.isDenied) return uses.test(statement.text) ? 'gap' : 'unknown';
  return 'gap';
}

const deniedIn = ({ text, start: from }: Statement, start: number, end: number): boolean =>
  isDenied(text, start - from, end - from) || isDenial(text.slice(start - from, end - from));
