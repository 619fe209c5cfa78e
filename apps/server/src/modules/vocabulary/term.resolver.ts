import type { FieldScope, OrderKey } from '@kongano/query-plan';
import { Arg, Args, ArgsType, Field, Query, Resolver } from 'type-graphql';
import { Access, anyone, PageArgs, planned, Reads } from '../../platform/reading';
import { matchesTerm } from './term.search';
import { Term, TermConnection, TermScheme } from './term.type';

@ArgsType()
class TermsArgs extends PageArgs {
  @Field(() => TermScheme) readonly scheme!: string;
  @Field(() => String, { nullable: true }) readonly parentCode?: string;
  @Field(() => String, { nullable: true }) readonly text?: string;
}

const termOrder: readonly OrderKey[] = [
  { sql: (term) => `${term}.position`, cast: 'int', direction: 'asc' },
  { sql: (term) => `${term}.code`, cast: 'text', direction: 'asc' },
];

const terms = (term: string, at: FieldScope): string =>
  [
    `${term}.scheme = ${at.arg('scheme', 'text')}`,
    ...(at.has('parentCode') ? [`${term}.parent_code = ${at.arg('parentCode', 'text')}`] : []),
    ...(at.has('text') ? [matchesTerm(term, at.arg('text', 'text'))] : []),
  ].join(' and ');

@Resolver()
export class TermResolver {
  @Query(() => TermConnection)
  @Access(anyone)
  @Reads({ read: 'connection', type: () => Term, on: (_, term, at) => terms(term, at), orderBy: () => termOrder })
  terms(@Args() _args: TermsArgs): never {
    return planned();
  }

  @Query(() => Term, { nullable: true })
  @Access(anyone)
  @Reads({
    read: 'one',
    type: () => Term,
    on: (_, term, at) => `${term}.scheme = ${at.arg('scheme', 'text')} and ${term}.code = ${at.arg('code', 'text')}`,
  })
  term(@Arg('scheme', () => TermScheme) _scheme: string, @Arg('code') _code: string): never {
    return planned();
  }
}
