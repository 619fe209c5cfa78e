import { type ReactElement, type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { marksIn, type SharedTerm, type Side, type Texts } from '../model/pairs';
import { MarkedText } from './MarkedText';

/** A text of a side: its GraphQL name and what people call it; without a name it leads. */
export interface SideText {
  field: string;
  label?: string;
}

interface SidePanelProps {
  side: Side;
  heading: string;
  /** Address of the whole need or offer. */
  to: string;
  language: string;
  title: string;
  texts: Texts;
  order: readonly SideText[];
  terms: readonly SharedTerm[];
  /** Whose it is, where, how ready. */
  facts: ReactNode;
}

/** One of the two texts of a match, with what the other has too marked in it. */
export function SidePanel({ side, heading, to, language, title, texts, order, terms, facts }: SidePanelProps): ReactElement {
  const t = useText();
  const id = useId();
  const keywords = texts.keywords;
  return (
    <section id={`side-${side}`} aria-labelledby={id} className="min-w-0 rounded-lg border border-line bg-surface p-4">
      <p className="text-sm text-muted">{heading}</p>
      <h2 id={id} lang={language} className="mt-0.5 text-lg font-bold">
        <MarkedText side={side} text={title} marks={marksIn(terms, side, 'title')} />
      </h2>
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">{facts}</div>
      <div lang={language} className="mt-3 grid gap-3">
        {order.map(({ field, label }) => {
          const text = texts[field];
          return typeof text === 'string' && text !== '' ? (
            <div key={field}>
              {label && <h3 className="text-sm text-muted">{label}</h3>}
              <p className="whitespace-pre-line">
                <MarkedText side={side} text={text} marks={marksIn(terms, side, field)} />
              </p>
            </div>
          ) : null;
        })}
      </div>
      {Array.isArray(keywords) && keywords.length > 0 && (
        <ul aria-label={t('matching.keywords')} lang={language} className="mt-3 flex flex-wrap gap-1.5">
          {keywords.map((keyword, place) => (
            <li key={keyword} className="rounded border border-line px-2 text-sm">
              <MarkedText side={side} text={keyword} marks={marksIn(terms, side, 'keywords', place)} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <Link to={to} className="inline-flex min-h-11 items-center text-accent underline md:min-h-8">
          {t('matching.more')}
        </Link>
      </p>
    </section>
  );
}
