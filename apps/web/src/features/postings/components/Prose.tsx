import type { ReactElement } from 'react';

export interface ProseProps {
  text: string | null | undefined;
  language?: string;
}

/** Words as a person wrote them, with their line breaks; `language` lets screen readers say them right. */
export function Prose({ text, language }: ProseProps): ReactElement | null {
  if (!text) return null;
  return (
    <p lang={language} className="max-w-prose whitespace-pre-line">
      {text}
    </p>
  );
}
