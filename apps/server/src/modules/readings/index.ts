import { defineModule } from '../../platform/module';
import { NeedReadingEntity } from './need-reading.entity';
import { NeedReadingResolver } from './need-reading.resolver';
import { Readings } from './readings.service';

const watched = ['need', 'match', 'thread', 'file'] as const;

/** Who has read a need that is not for everybody, for its owner to see. */
export const readingsModule = defineModule({
  name: 'readings',
  entities: [NeedReadingEntity],
  setUp: ({ pool, log, clock, openings }) => {
    const readings = new Readings({ pool, log, clock });
    for (const what of watched) openings.listen(what, (opening) => readings.note(opening));
    return { resolvers: [new NeedReadingResolver()], jobs: readings.jobs(), stop: () => readings.flush() };
  },
});
