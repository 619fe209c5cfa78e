import { Query, Resolver } from 'type-graphql';
import { Access, anyone, planned, Reads } from '../../platform/reading';
import { Figures } from './figures.type';

@Resolver()
export class FiguresResolver {
  @Query(() => Figures)
  @Access(anyone)
  @Reads({ read: 'one', type: () => Figures, on: () => 'true' })
  figures(): never {
    return planned();
  }
}
