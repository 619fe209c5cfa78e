const longest = 90;

/** A title out of the first sentence, cut between words; empty while there is not enough to go by. */
export function suggestTitle(problem: string): string {
  const [first = ''] = problem.trim().split(/(?<=[.!?])\s|\n/);
  const sentence = first.replace(/[.!\s]+$/, '').trim();
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[,;:\s]+$/, '')}…`;
}
