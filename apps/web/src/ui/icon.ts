import type { ComponentType } from 'react';

/** An icon of lucide, imported singly: `import Plus from 'lucide-react/icons/plus'`. */
export type Icon = ComponentType<{ size?: number | string; className?: string; 'aria-hidden'?: boolean | 'true' | 'false' }>;
