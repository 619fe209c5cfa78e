import { type ReactElement, useMemo } from 'react';
import type { MarkdownProps } from './Markdown';
import { markdownToHtml } from './markdown-html';

// React.lazy asks for a default export.
export default function MarkdownBody({ text }: MarkdownProps): ReactElement {
  const html = useMemo(() => markdownToHtml(text), [text]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by DOMPurify in markdown-html.ts
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
