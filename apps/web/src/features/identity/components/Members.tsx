import type { IdentityOrganisationQuery } from '@kongano/graphql/identity';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Avatar, Dialog, Menu, showToast } from '../../../ui';
import type { MembershipActs } from '../hooks/use-membership-acts';

type Member = NonNullable<IdentityOrganisationQuery['organisation']>['memberships'][number];

interface MembersProps {
  members: readonly Member[];
  /** Whose page this is: they may leave. */
  viewerId: string | undefined;
  canManage: boolean;
  acts: MembershipActs;
}

/** Who acts for the organisation. Owners change roles and remove; everybody may leave. */
export function Members({ members, viewerId, canManage, acts }: MembersProps): ReactElement {
  const t = useText();
  const [leaving, setLeaving] = useState<Member>();
  const [isBusy, setBusy] = useState(false);
  const remove = async (): Promise<void> => {
    if (!leaving) return;
    setBusy(true);
    const [problem] = await acts.remove(leaving.id);
    setBusy(false);
    setLeaving(undefined);
    if (problem) showToast(problem.message, { tone: 'danger' });
  };
  const isSelf = leaving?.person?.id === viewerId;
  return (
    <>
      <ul className="divide-y divide-line">
        {members.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            isSelf={member.person?.id === viewerId}
            canManage={canManage}
            acts={acts}
            onRemove={() => setLeaving(member)}
          />
        ))}
      </ul>
      <Dialog
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={() => void remove()}
        busy={isBusy}
        danger
        title={isSelf ? t('identity.members.leaveTitle') : t('identity.members.removeTitle', { name: leaving?.person?.name ?? '' })}
        confirmLabel={t(isSelf ? 'identity.members.leave' : 'identity.members.remove')}
      >
        {t(isSelf ? 'identity.members.leaveBody' : 'identity.members.removeBody')}
      </Dialog>
    </>
  );
}

interface MemberLineProps {
  member: Member;
  isSelf: boolean;
  canManage: boolean;
  acts: MembershipActs;
  onRemove: () => void;
}

function MemberLine({ member, isSelf, canManage, acts, onRemove }: MemberLineProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { person, role, since } = member;
  const name = person?.name ?? '';
  const other = role === 'OWNER' ? 'MEMBER' : 'OWNER';
  const changeRole = async (): Promise<void> => {
    const [problem] = await acts.changeRole(member.id, other);
    if (problem) showToast(problem.message, { tone: 'danger' });
  };
  const remove = {
    id: 'remove',
    label: t(isSelf ? 'identity.members.leave' : 'identity.members.remove'),
    danger: true,
    onSelect: onRemove,
  };
  const items = canManage
    ? [{ id: 'role', label: t(`identity.members.make.${other}`), onSelect: () => void changeRole() }, remove]
    : isSelf
      ? [remove]
      : [];
  return (
    <li className="flex items-center gap-3 py-2">
      <Avatar name={name} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">
          {person ? (
            <Link to={urls.person(person.id)} className="hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
          {isSelf && <span className="font-normal text-muted"> ({t('identity.members.you')})</span>}
        </p>
        <p className="text-sm text-muted">
          {[t(`identity.role.${role}`), person?.headline, t('identity.members.since', { date: formatDate(since, language) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {items.length > 0 && (
        <Menu variant="quiet" label={t('identity.members.menu', { name })} trigger={<Ellipsis size={20} aria-hidden />} items={items} />
      )}
    </li>
  );
}
