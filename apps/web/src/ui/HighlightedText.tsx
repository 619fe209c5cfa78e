import type { ReactElement } from 'react';
import { splitByRanges, type TextRange } from './text-ranges';

export interface HighlightedTextProps {
  text: string;
  /** In UTF-16 units; overlapping ones are joined. */
  ranges: readonly TextRange[];
}

/** Text with the words marked that something was found by. */
export function HighlightedText({ text, ranges }: HighlightedTextProps): ReactElement {
  return (
    <>
      {splitByRanges(text, ranges).map((piece) =>
        piece.isMarked ? (
          <mark
            key={piece.start}
            className="rounded-xs bg-attention-soft text-ink underline decoration-attention decoration-2 underline-offset-2"
          >
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </>
  );
}
