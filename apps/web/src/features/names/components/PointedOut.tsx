import { type Language, replacements } from '@kongano/domain';
import { type ReactElement, useDeferredValue } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { usePostingNames } from '../hooks/use-posting-names';
import { pointedOut, replaced } from '../model/parts-left';

export interface PointedOutProps {
  text: string;
  /** Of the posting as it is typed: who will read it, in which language, for whom it is written. */
  posting: { readonly visibility: string; readonly language: Language; readonly organisationId: string };
  onText: (text: string) => void;
}

/** Under a field: what in it tells who wrote it, each with words that may stand instead. Nothing where there is nothing. */
export function PointedOut({ text, posting, onText }: PointedOutProps): ReactElement | null {
  const t = useText();
  const known = usePostingNames(posting.organisationId);
  // Typing goes first: what is found may follow a moment later.
  const parts = pointedOut(useDeferredValue(text), known, posting.visibility);
  if (parts.length === 0) return null;
  const once = parts.filter((part, index) => parts.findIndex((other) => other.text === part.text) === index);
  return (
    <div role="status" className="-mt-3 rounded-md border-s-4 border-attention bg-attention-soft px-4 py-2 text-sm">
      <p className="font-semibold">{t('names.found', { count: once.length })}</p>
      <ul>
        {once.map((part) => {
          const words = replacements[part.kind][posting.language];
          return (
            <li key={part.text} className="flex flex-wrap items-center gap-x-3">
              <span className="min-w-0 break-words">
                <mark className="bg-attention px-1 text-attention-ink">{part.text}</mark> ({t(`names.kind.${part.kind}`)})
              </span>
              <Button
                variant="quiet"
                size="small"
                className="-ms-3 justify-start text-start"
                aria-label={t('names.replaceWhat', { text: part.text, words })}
                onClick={() => onText(replaced(text, pointedOut(text, known, posting.visibility), part, words))}
              >
                {t('names.replace', { words })}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
