import { defineModule } from '../../platform/module';
import { MarksService } from './marks.service';
import { MessageEntity } from './message.entity';
import { MessageVersionEntity } from './message-version.entity';
import { ModerationService } from './moderation.service';
import { ThreadEntity } from './thread.entity';
import { ThreadResolver } from './thread.resolver';
import { ThreadService } from './thread.service';
import { reportedMessages, unreadThreads } from './thread.waiting';

export { MessagePosted, ThreadRead } from './thread.events';
export { type ThreadOutcome, ThreadService } from './thread.service';
export { Thread, ThreadPayload, ThreadSubject } from './thread.type';
export { threadVisible } from './thread.visibility';

/** Conversations: numbered messages, live to everyone who takes part. */
export const threadsModule = defineModule({
  name: 'threads',
  entities: [ThreadEntity, MessageEntity, MessageVersionEntity],
  setUp: ({ useCases }, services) => {
    const threads = services.provide(new ThreadService(useCases));
    return {
      resolvers: [new ThreadResolver(threads, new MarksService(useCases), new ModerationService(useCases))],
      waiting: [unreadThreads, reportedMessages],
    };
  },
});
