import { useMutation, useQuery } from '@apollo/client/react';
import { NdaTextDocument, SignNdaDocument } from '@kongano/graphql/receipts';
import type { PostingSide } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import { faultOf } from '../../../lib/faults';
import type { FormProblem } from '../../../lib/forms';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, ErrorState, ErrorSummary, Skeleton, showToast, TextField } from '../../../ui';

interface SignFormProps {
  matchId: string;
  side: PostingSide;
  onDone: () => void;
}

/** The text to be read, and under it the name that signs it. */
export function SignForm({ matchId, side, onDone }: SignFormProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(NdaTextDocument, { variables: { language }, fetchPolicy: 'network-only' });
  const [sign, { loading, client }] = useMutation(SignNdaDocument);
  const [name, setName] = useState('');
  const [tried, setTried] = useState<{ problems: readonly FormProblem[]; attempt: number }>({ problems: [], attempt: 0 });
  if (error) return <ErrorState message={faultOf(error).message} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Skeleton cards={1} />;
  const { text, version } = data.ndaText;
  const refuse = (problems: readonly FormProblem[]): void => setTried({ problems, attempt: tried.attempt + 1 });
  const send = async (): Promise<void> => {
    try {
      const { data: answer } = await sign({ variables: { matchId, side, language, textVersion: version, name } });
      const problems = answer?.signNda.problems ?? [];
      if (problems.length > 0) return refuse(problems);
      showToast(t('receipts.signed'));
      // With the second signature the room opens.
      void client.refetchQueries({ include: ['MatchDetails'] });
      onDone();
    } catch (fault) {
      refuse([{ field: null, message: faultOf(fault).message ?? t('ui.errorBody') }]);
    }
  };
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary problems={tried.problems} attempt={tried.attempt} />
      <section aria-label={t('receipts.text')} className="rounded-md border border-line bg-sunken p-4">
        <p className="whitespace-pre-line">{text}</p>
        <p className="mt-4 text-sm text-muted">{t('receipts.version', { version })}</p>
      </section>
      <p className="font-semibold">{t(`receipts.side.${side}`)}</p>
      <TextField
        name="name"
        label={t('receipts.name')}
        hint={t('receipts.nameHint')}
        error={tried.problems.find(({ field }) => field === 'name')?.message}
        autoComplete="name"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={loading}>
          {t('receipts.sign')}
        </Button>
        <Button onClick={onDone}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
