import type { ReactElement, ReactNode } from 'react';
import type { MessageId } from '../../../lib/i18n';
import { useText } from '../../../lib/i18n';

/** Whose move it is. */
export type Mover = 'you' | 'broker' | 'others' | 'nobody';

const words: Record<Mover, MessageId> = {
  you: 'postings.yourMove',
  broker: 'postings.brokersMove',
  others: 'postings.othersMove',
  nobody: 'postings.nobodysMove',
};

export interface NextStepProps {
  mover: Mover;
  /** What happens next, and by when. */
  sentence: string;
  /** The way there. */
  children?: ReactNode;
}

/** What happens next: whose move it is, by when, and the main button. */
export function NextStep({ mover, sentence, children }: NextStepProps): ReactElement {
  const t = useText();
  const looks = mover === 'you' ? 'border-attention bg-attention-soft' : 'border-accent bg-accent-soft';
  return (
    <section aria-labelledby="next" className={`mb-6 rounded-md border-s-4 px-4 py-3 ${looks}`}>
      <h2 id="next" className="font-bold">
        {t(words[mover])}
      </h2>
      <p>{sentence}</p>
      {children && <div className="mt-3">{children}</div>}
    </section>
  );
}
