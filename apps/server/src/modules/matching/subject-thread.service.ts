import type { Pool } from 'pg';
import { badInput, notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import { isStaff } from '../../platform/session';
import type { Call, UseCases } from '../../platform/use-case';
import { loadNeedDocuments } from '../needs';
import { loadOfferDocuments } from '../offers';
import { ownsPosting } from '../postings';
import type { ThreadOutcome, ThreadService } from '../threads';

/** Conversations of a need's or an offer's own people with the brokers. A match gets its thread when it is introduced. */
export class SubjectThreadService {
  constructor(
    private readonly useCases: UseCases,
    private readonly pool: Pool,
    private readonly threads: ThreadService,
  ) {}

  open(call: Call, subject: string, subjectId: string): Promise<ThreadOutcome> {
    checkIds(subjectId);
    if (subject !== 'NEED' && subject !== 'OFFER')
      throw badInput('Only needs and offers are opened by hand.', 'Mazungumzo hufunguliwa kwa hitaji au ofa tu.');
    return this.useCases.run(call, 'openThread', async (tx) => {
      const [posting] = await (subject === 'NEED' ? loadNeedDocuments : loadOfferDocuments)(this.pool, [subjectId]);
      const mayOpen = posting && (ownsPosting(tx.actor, posting.readable) || (isStaff(tx.actor) && posting.readable.status !== 'DRAFT'));
      if (!mayOpen) throw notFound();
      const { organisationId, authorId } = posting.readable;
      const participants = organisationId
        ? { organisationIds: [organisationId], personIds: [] }
        : { organisationIds: [], personIds: [authorId] };
      return { threadId: await this.threads.ensure(tx, subject, subjectId, participants), problems: [] };
    });
  }
}
