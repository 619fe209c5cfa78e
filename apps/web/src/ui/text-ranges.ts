export interface TextRange {
  start: number;
  end: number;
}

interface Piece {
  start: number;
  text: string;
  isMarked: boolean;
}

/** Cuts a text at its ranges; ranges that overlap or leave the text are joined and clipped, so no letter is lost or doubled. */
export function splitByRanges(text: string, ranges: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, isMarked: boolean): void => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), isMarked });
  };
  let position = 0;
  for (const range of joinRanges(ranges, text.length)) {
    push(position, range.start, false);
    push(range.start, range.end, true);
    position = range.end;
  }
  push(position, text.length, false);
  return pieces;
}

function joinRanges(ranges: readonly TextRange[], length: number): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    const clipped = { start: Math.max(0, start), end: Math.min(length, end) };
    const last = joined.at(-1);
    if (last && clipped.start <= last.end) last.end = Math.max(last.end, clipped.end);
    else if (clipped.end > clipped.start) joined.push(clipped);
  }
  return joined;
}
