import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { type ThreadOutcome, ThreadPayload, ThreadSubject } from '../threads';
import { SubjectThreadService } from './subject-thread.service';

@Resolver()
export class SubjectThreadResolver {
  constructor(private readonly subjects: SubjectThreadService) {}

  @Mutation(() => ThreadPayload, { description: 'The conversation of a need or an offer with the brokers, made if there is none yet.' })
  @Access(signedIn)
  openThread(
    @Ctx() { call }: { call: Call },
    @Arg('subject', () => ThreadSubject) subject: string,
    @Arg('subjectId', () => ID) subjectId: string,
  ): Promise<ThreadOutcome> {
    return this.subjects.open(call, subject, subjectId);
  }
}
