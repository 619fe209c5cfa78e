import { lazy, type ReactElement, Suspense } from 'react';
import type { MarkdownProps } from './markdown-props';

const MarkdownBody = lazy(async () => ({ default: (await import('./MarkdownBody')).MarkdownBody }));

/** Text that people wrote in Markdown, made safe; plain text until the parser has come. */
export function Markdown({ text }: MarkdownProps): ReactElement {
  return (
    <Suspense fallback={<div className="prose whitespace-pre-wrap">{text}</div>}>
      <MarkdownBody text={text} />
    </Suspense>
  );
}
