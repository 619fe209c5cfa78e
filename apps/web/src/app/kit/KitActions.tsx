import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { type ReactElement, useState } from 'react';
import { Button, Card, Dialog, Kbd, LinkButton, Menu, showToast, Tooltip } from '../../ui';
import { useSample } from './use-sample';

export function KitActions(): ReactElement {
  const say = useSample();
  return (
    <Card title={say('Buttons, menus, dialogs', 'Vitufe, menyu, maswali')}>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" icon={Plus}>
          {say('Tell a problem', 'Eleza tatizo')}
        </Button>
        <Button>{say('Save and go on later', 'Hifadhi uendelee baadaye')}</Button>
        <Button variant="quiet">{say('Show the map', 'Onyesha ramani')}</Button>
        <Button variant="danger" icon={Trash}>
          {say('Withdraw', 'Ondoa')}
        </Button>
        <Button busy variant="primary">
          {say('Sending', 'Inatuma')}
        </Button>
        <Button disabled>{say('Not now', 'Si sasa')}</Button>
        <Button size="small">{say('Small', 'Kidogo')}</Button>
        <LinkButton to="/kit">{say('A link', 'Kiungo')}</LinkButton>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <SampleMenu />
        <Asking />
        <Button onClick={() => showToast(say('Need withdrawn.', 'Hitaji limeondolewa.'), { undo: () => showToast('↩') })}>
          {say('Show a toast', 'Onyesha ujumbe')}
        </Button>
        <Tooltip text={say('Says what the icon does', 'Husema alama inafanya nini')}>
          <Button aria-label={say('Add', 'Ongeza')} icon={Plus} size="icon" />
        </Tooltip>
        <span>
          <Kbd>g</Kbd> <Kbd>n</Kbd>
        </span>
      </div>
    </Card>
  );
}

function SampleMenu(): ReactElement {
  const say = useSample();
  return (
    <Menu
      trigger={say('More', 'Zaidi')}
      align="start"
      items={[
        { id: 'hold', label: say('Put on hold', 'Simamisha kwa muda'), onSelect: () => showToast('✓') },
        { id: 'kit', label: say('Go to the kit', 'Nenda kwenye vifaa'), to: '/kit' },
        { id: 'off', label: say('Not possible now', 'Haiwezekani sasa'), onSelect: () => undefined, disabled: true },
        { id: 'gone', label: say('Withdraw', 'Ondoa'), icon: Trash, danger: true, onSelect: () => showToast('✗', { tone: 'danger' }) },
      ]}
    />
  );
}

function Asking(): ReactElement {
  const say = useSample();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('Ask first', 'Uliza kwanza')}</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => setOpen(false)}
        danger
        title={say('Withdraw this need?', 'Uondoe hitaji hili?')}
        confirmLabel={say('Withdraw', 'Ondoa')}
      >
        {say(
          'Nobody will see it any more. You can bring it back for 30 days.',
          'Hakuna atakayeliona tena. Unaweza kulirudisha ndani ya siku 30.',
        )}
      </Dialog>
    </>
  );
}
