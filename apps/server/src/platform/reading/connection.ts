import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class PageInfo {
  @Field() readonly hasNextPage!: boolean;
  @Field() readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) readonly startCursor!: string | null;
  @Field(() => String, { nullable: true }) readonly endCursor!: string | null;
}

/** Forward paging by key set. `first` is at most 100. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20 }) readonly first: number = 20;
  @Field(() => String, { nullable: true }) readonly after?: string;
}

/** Makes `<Node>Connection` and `<Node>Edge`. Call it once per node type, in its `.type.ts`. */
export function connectionOf<N extends object>(node: ClassType<N>, name: string) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field() readonly cursor!: string;
    @Field(() => node) readonly node!: N;
  }
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge]) readonly edges!: Edge[];
    @Field(() => PageInfo) readonly pageInfo!: PageInfo;
    @Field(() => Int) readonly totalCount!: number;
  }
  return Connection;
}
