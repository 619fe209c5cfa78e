import type { ReactElement } from 'react';
import type { DeskCase } from './desk-case';
import { MatchPreview } from './MatchPreview';
import { NeedPreview } from './NeedPreview';
import { OfferPreview } from './OfferPreview';
import { OrganisationPreview } from './OrganisationPreview';

interface CasePreviewProps {
  selected: DeskCase;
  /** Something was done: the views change. */
  onDone: () => void;
}

/** The selected case with what one can do about it here. */
export function CasePreview({ selected, onDone }: CasePreviewProps): ReactElement {
  switch (selected.kind) {
    case 'need':
      return <NeedPreview key={selected.key} selected={selected} onDone={onDone} />;
    case 'offer':
      return <OfferPreview key={selected.key} selected={selected} onDone={onDone} />;
    case 'match':
      return <MatchPreview key={selected.key} selected={selected} onDone={onDone} />;
    case 'organisation':
      return <OrganisationPreview key={selected.key} selected={selected} onDone={onDone} />;
  }
}
