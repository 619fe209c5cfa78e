import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactElement, ReactNode } from 'react';

export interface Tab {
  id: string;
  label: ReactNode;
  count?: number | undefined;
  content: ReactNode;
}

export interface TabsProps {
  tabs: readonly Tab[];
  label: string;
  value?: string;
  defaultValue?: string;
  onValue?: (id: string) => void;
}

/** Views of the same thing; on phones the row scrolls sideways. */
export function Tabs({ tabs, label, value, defaultValue, onValue }: TabsProps): ReactElement {
  return (
    <Base.Root
      {...(value === undefined ? { defaultValue: defaultValue ?? tabs[0]?.id } : { value })}
      onValueChange={(id) => onValue?.(String(id))}
    >
      <Base.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.id}
            value={tab.id}
            className="-mb-px min-h-11 shrink-0 border-b-3 border-transparent px-3 py-2 text-muted hover:text-ink focus-visible:-outline-offset-3 data-active:border-accent data-active:font-semibold data-active:text-ink"
          >
            {tab.label}
            {tab.count !== undefined && <span className="ms-1.5 text-sm text-muted tabular-nums">{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className="pt-4">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
