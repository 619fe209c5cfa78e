import type { ReactElement } from 'react';
import { classNames } from '../../../lib/class-names';
import { cutByMarks, type Mark, type MarkedPiece, type Side } from '../model/pairs';
import { useActivePair } from './active-pair';

interface MarkedTextProps {
  side: Side;
  text: string;
  marks: readonly Mark[];
}

/** A text with the words marked that the other text has too; pointing at one lights up its partner. */
export function MarkedText({ side, text, marks }: MarkedTextProps): ReactElement {
  return (
    <>
      {cutByMarks(text, marks).map((piece) =>
        piece.marks.length > 0 ? <MarkedWords key={piece.start} side={side} piece={piece} /> : <span key={piece.start}>{piece.text}</span>,
      )}
    </>
  );
}

/** Words that were translated can be reached by keyboard: only there the partner is not the same word. */
function MarkedWords({ side, piece: { text, marks } }: { side: Side; piece: MarkedPiece }): ReactElement {
  const { active, setActive } = useActivePair();
  const [first] = marks;
  const isActive = marks.some(({ index }) => index === active);
  const isTranslated = marks.some((mark) => mark.isTranslated);
  const look = classNames(
    'rounded-xs text-inherit underline decoration-2 underline-offset-2',
    isTranslated ? 'decoration-accent decoration-wavy' : 'decoration-attention',
    isActive ? 'bg-attention text-on-attention' : isTranslated ? 'bg-accent-soft' : 'bg-attention-soft',
  );
  const place = { 'data-side': side, 'data-pairs': marks.map(({ index }) => index).join(' ') };
  const light = { onPointerEnter: () => setActive(first?.index), onPointerLeave: () => setActive(undefined) };
  // The space within a phrase whose words are marked by themselves has no name to be reached by.
  if (!isTranslated || text.trim() === '') {
    return (
      <mark {...place} {...light} className={look}>
        {text}
      </mark>
    );
  }
  const partner: Side = side === 'need' ? 'offer' : 'need';
  return (
    <mark {...place} className="bg-transparent text-inherit">
      <a
        {...light}
        href={`#side-${partner}`}
        onFocus={() => setActive(first?.index)}
        onBlur={() => setActive(undefined)}
        onClick={(event) => {
          event.preventDefault();
          setActive(first?.index);
          document.querySelector(`[data-side="${partner}"][data-pairs~="${first?.index}"]`)?.scrollIntoView({ block: 'nearest' });
        }}
        className={look}
      >
        {text}
      </a>
    </mark>
  );
}
