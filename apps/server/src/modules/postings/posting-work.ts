import type { Platform, Services } from '../../platform/module';
import { ClusterReferences } from '../clusters';
import { VocabularyService } from '../vocabulary';
import type { PostingDefinition, PostingStep } from './posting.definition';
import type { PostingEntity } from './posting.entity';
import { PostingLoader } from './posting.loader';
import { PostingAttachments } from './posting-attachments.service';
import { PostingClock } from './posting-clock.service';
import { PostingDrafts } from './posting-drafts.service';
import { PostingEdits } from './posting-edits';
import { PostingReferences } from './posting-references.service';
import { PostingSteps } from './posting-steps.service';

/** The shared use cases, set up for needs or for offers. */
export interface PostingWork<P extends PostingEntity, C extends PostingStep, F> {
  readonly rows: PostingLoader<P, C, F>;
  readonly drafts: PostingDrafts<P, C, F>;
  readonly steps: PostingSteps<P, C, F>;
  readonly attachments: PostingAttachments<P, C, F>;
  readonly clock: PostingClock<P, C, F>;
}

export function setUpPostings<P extends PostingEntity, C extends PostingStep, F>(
  platform: Platform,
  services: Services,
  definition: PostingDefinition<P, C, F>,
): PostingWork<P, C, F> {
  const { useCases } = platform;
  const rows = new PostingLoader(definition);
  const references = new PostingReferences(services.get(VocabularyService), services.get(ClusterReferences));
  const steps = new PostingSteps(useCases, definition, rows);
  return {
    rows,
    steps,
    drafts: new PostingDrafts(useCases, definition, rows, new PostingEdits(definition, references)),
    attachments: new PostingAttachments(platform, definition, rows),
    clock: new PostingClock(platform, definition, rows, steps),
  };
}
