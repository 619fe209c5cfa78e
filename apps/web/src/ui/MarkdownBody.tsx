import { type ReactElement, useMemo } from 'react';
import { markdownToHtml } from './markdown-html';
import type { MarkdownProps } from './markdown-props';

/** The parsed text; a chunk of its own, loaded by Markdown. */
export function MarkdownBody({ text }: MarkdownProps): ReactElement {
  const html = useMemo(() => markdownToHtml(text), [text]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by DOMPurify in markdown-html.ts
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
