import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { HighlightedText, VerdictSign } from '../../../ui';
import type { JudgedMustHave } from '../model/must-haves';
import { verdictOf } from '../model/reasons';

interface MustHaveListProps {
  mustHaves: readonly JudgedMustHave[];
  /** Of the offer, which is quoted. */
  language: string | undefined;
  className: string;
}

/** What the need asks for at least, whether the offer gives it, and the sentence that says so. */
export function MustHaveList({ mustHaves, language, className }: MustHaveListProps): ReactElement {
  return (
    <ul className={className}>
      {mustHaves.map((mustHave) => (
        <MustHaveLine key={mustHave.metric} mustHave={mustHave} language={language} />
      ))}
    </ul>
  );
}

function MustHaveLine({ mustHave, language }: { mustHave: JudgedMustHave; language: string | undefined }): ReactElement {
  const t = useText();
  const { metric, today, target, unit, verdict, isMentioned, quote } = mustHave;
  const values = today && target ? t('matching.mustHave.change', { today, target }) : (target ?? today);
  const unknown = t(isMentioned ? 'matching.mustHave.mentioned' : 'matching.mustHave.silent');
  return (
    <li className="flex gap-2.5">
      <VerdictSign verdict={verdictOf[verdict]} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{metric}</p>
        {values && (
          <p className="tabular-nums">
            {values} {unit}
          </p>
        )}
        <p className="text-sm text-muted">{verdict === 'UNKNOWN' ? unknown : t(`matching.mustHave.${verdict}`)}</p>
        {quote && (
          <blockquote lang={language} className="mt-1 border-s-2 border-line-strong ps-2 text-sm">
            <HighlightedText text={quote.text} ranges={quote.marks} />
          </blockquote>
        )}
      </div>
    </li>
  );
}
