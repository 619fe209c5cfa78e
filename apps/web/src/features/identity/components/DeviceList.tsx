import Monitor from 'lucide-react/icons/monitor';
import Smartphone from 'lucide-react/icons/smartphone';
import { type ReactElement, useState } from 'react';
import { formatDate, formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Banner, Button, Skeleton, StatusDot } from '../../../ui';
import { deviceOf } from '../device-name';
import type { Devices } from '../hooks/use-devices';
import type { SignedInDevice } from '../session-list';

/** More than these are shown when asked for: most people have two. */
const shownAtFirst = 5;

/** Where the person is signed in, in words they know, and the way to end it. */
export function DeviceList({ state }: { state: Devices }): ReactElement {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { devices, problem, reload, signOut, signOutOthers } = state;
  const endOthers = async (): Promise<void> => {
    setBusy(true);
    await signOutOthers();
    setBusy(false);
  };
  return (
    <div className="grid gap-3">
      {problem && (
        <Banner tone="danger" action={<Button onClick={() => void reload()}>{t('ui.retry')}</Button>}>
          {problem.message}
        </Banner>
      )}
      {!devices && !problem && <Skeleton />}
      {devices && (
        <ul className="divide-y divide-line">
          {devices.slice(0, isOpen ? undefined : shownAtFirst).map((device) => (
            <Line key={device.id} device={device} onEnd={() => signOut(device)} />
          ))}
        </ul>
      )}
      {devices && !isOpen && devices.length > shownAtFirst && (
        <Button variant="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
          {t('identity.devices.showAll', { count: devices.length })}
        </Button>
      )}
      {devices && devices.length > 1 && (
        <Button className="justify-self-start" busy={isBusy} onClick={() => void endOthers()}>
          {t('identity.devices.endOthers')}
        </Button>
      )}
    </div>
  );
}

function Line({ device, onEnd }: { device: SignedInDevice; onEnd: () => Promise<void> }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const { browser, system, kind } = deviceOf(device.userAgent);
  const IconPart = kind === 'phone' ? Smartphone : Monitor;
  const name = browser && system ? t('identity.devices.on', { browser, system }) : (browser ?? system ?? t('identity.devices.unknown'));
  const end = async (): Promise<void> => {
    setBusy(true);
    await onEnd();
    setBusy(false);
  };
  return (
    <li className="flex flex-wrap items-center gap-3 py-2.5 sm:flex-nowrap">
      <IconPart size={22} aria-hidden className="shrink-0 text-muted" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap gap-x-3 font-semibold">
          {name}
          {device.isCurrent && (
            <span className="text-sm font-normal">
              <StatusDot tone="success">{t('identity.devices.this')}</StatusDot>
            </span>
          )}
        </p>
        <p className="text-sm text-muted">
          {t('identity.devices.since', { date: formatDateTime(device.createdAt, language) })}
          {device.ipAddress && ` · ${t('identity.devices.from', { address: device.ipAddress })}`}
          {!device.isCurrent && ` · ${t('identity.devices.used', { when: formatDate(device.updatedAt, language) })}`}
        </p>
      </div>
      {!device.isCurrent && (
        <Button size="small" busy={isBusy} onClick={() => void end()} aria-label={t('identity.devices.endNamed', { name })}>
          {t('identity.devices.end')}
        </Button>
      )}
    </li>
  );
}
