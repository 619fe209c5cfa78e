import type { ClusterDetailsQuery } from '@kongano/graphql/clusters';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Banner, Button, Dialog, HelixMark, helixOfKind, showToast } from '../../../ui';
import { useRun } from '../../postings';

export type Member = NonNullable<ClusterDetailsQuery['cluster']>['members']['edges'][number]['node'];

interface MemberListProps {
  members: readonly Member[];
  /** Given, members can be removed. */
  onRemove: ((organisationId: string) => Promise<readonly { code: string; message: string }[]>) | undefined;
}

/** Who belongs to the cluster, each with the mark of its side. */
export function MemberList({ members, onRemove }: MemberListProps): ReactElement {
  const t = useText();
  const { isBusy, problems, run, clear } = useRun();
  const [asked, setAsked] = useState<Member>();
  const close = (): void => {
    setAsked(undefined);
    clear();
  };
  const remove = (member: Member): void =>
    void run(
      () => onRemove?.(member.id) ?? Promise.resolve([]),
      () => {
        close();
        showToast(t('clusters.removed', { name: member.name }));
      },
    );
  if (members.length === 0) return <p className="text-muted">{t('clusters.membersEmpty')}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {members.map((member) => (
          <li key={member.id} className="flex min-h-11 items-center justify-between gap-3 py-1">
            <MemberName member={member} />
            {onRemove && (
              <Button size="small" variant="quiet" aria-label={`${t('clusters.remove')}: ${member.name}`} onClick={() => setAsked(member)}>
                {t('clusters.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        isOpen={asked !== undefined}
        onClose={close}
        title={t('clusters.removeTitle', { name: asked?.name ?? '' })}
        confirmLabel={t('clusters.remove')}
        danger
        busy={isBusy}
        onConfirm={() => asked && remove(asked)}
      >
        <p>{t('clusters.removeBody')}</p>
        {problems.length > 0 && <Banner tone="danger">{problems.map(({ message }) => message).join(' ')}</Banner>}
      </Dialog>
    </>
  );
}

function MemberName({ member: { id, name, kind, isVerified } }: { member: Member }): ReactElement {
  const t = useText();
  const helix = helixOfKind(kind);
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <span className="w-4 shrink-0">{helix && <HelixMark helix={helix} />}</span>
      <span className="min-w-0">
        <Link to={urls.organisation(id)} className="hover:underline">
          {name}
        </Link>
        {!isVerified && <span className="text-sm text-muted"> ({t('clusters.unverified')})</span>}
      </span>
    </span>
  );
}
