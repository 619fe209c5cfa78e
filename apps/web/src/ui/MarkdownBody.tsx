import { type ReactElement, useMemo } from 'react';
import type { MarkdownProps } from './Markdown';
import { markdownToHtml } from './markdown-html';

/** The parsed text; a chunk of its own, loaded by Markdown. */
export function MarkdownBody({ text }: MarkdownProps): ReactElement {
  const html = useMemo(() => markdownToHtml(text), [text]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by DOMPurify in markdown-html.ts
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
