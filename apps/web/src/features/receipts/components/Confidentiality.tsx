import { useQuery } from '@apollo/client/react';
import { type ConfidentialityFragment, MatchConfidentialityDocument } from '@kongano/graphql/receipts';
import type { PostingSide } from '@kongano/graphql/schema-types';
import PenLine from 'lucide-react/icons/pen-line';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Card } from '../../../ui';
import { SideSignature } from './SideSignature';
import { SignForm } from './SignForm';

const sides: readonly PostingSide[] = ['NEED', 'OFFER'];

/** Which sides of a match have promised confidence, and the way to do it. Nothing before the two know of each other. */
export function Confidentiality({ matchId }: { matchId: string }): ReactElement | null {
  const { data } = useQuery(MatchConfidentialityDocument, { variables: { id: matchId }, fetchPolicy: 'cache-and-network' });
  return data?.match?.introducedAt ? <Signatures match={data.match} /> : null;
}

function Signatures({ match }: { match: ConfidentialityFragment }): ReactElement {
  const t = useText();
  const [signing, setSigning] = useState<PostingSide>();
  const receiptOf = (side: PostingSide) => match.receipts.find((receipt) => receipt.kind === 'NDA' && receipt.side === side);
  const unsigned = sides.filter((side) => !receiptOf(side));
  const own = unsigned.filter((side) => match.viewerSides.includes(side));
  const open = own.filter((side) => match.viewerSignsFor.includes(side));
  return (
    <Card title={t('receipts.confidentiality')}>
      <div className="grid gap-4">
        <p className="text-muted">{t(unsigned.length === 0 ? 'receipts.both' : 'receipts.intro')}</p>
        <ul className="grid gap-3">
          {sides.map((side) => (
            <SideSignature key={side} side={side} receipt={receiptOf(side)} />
          ))}
        </ul>
        {own.length > open.length && <p className="text-muted">{t('receipts.askOwner')}</p>}
        {signing ? (
          <SignForm matchId={match.id} side={signing} onDone={() => setSigning(undefined)} />
        ) : (
          open.map((side) => (
            <div key={side}>
              <Button icon={PenLine} onClick={() => setSigning(side)}>
                {t('receipts.read')}
              </Button>
            </div>
          ))
        )}
      </div>
    </Card>
  );
}
