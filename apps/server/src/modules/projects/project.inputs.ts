import {
  checkDocumentLimits,
  checkMilestoneLimits,
  checkProjectLimits,
  cleanInput,
  type LimitProblem,
  type ProblemCode,
} from '@kongano/domain';
import { Field, InputType } from 'type-graphql';
import { problem } from '../../platform/graphql';
import { DateScalar } from '../../platform/reading';
import type { Call, Problem } from '../../platform/use-case';

@InputType()
export class ProjectInput {
  @Field() readonly title!: string;
  @Field(() => String, { nullable: true }) readonly summary?: string | null;
}

@InputType()
export class MilestoneInput {
  @Field() readonly title!: string;
  @Field(() => String, { nullable: true }) readonly delivers?: string | null;
  @Field(() => DateScalar) readonly dueOn!: string;
}

export interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** Cleans an input and says what of it cannot be kept; `untitled` is the code for a title that says nothing. */
function read<Value extends { readonly title: string }>(
  call: Call,
  input: Value,
  untitled: ProblemCode,
  limitsOf: (value: Value) => readonly LimitProblem[],
): Read<Value> {
  const cleaned = cleanInput({ ...input });
  const told = cleaned.problems.map(({ code, field }) => problem(call, code, field));
  if (told.length > 0) return { value: cleaned.value, problems: told };
  if (cleaned.value.title === '') return { value: cleaned.value, problems: [problem(call, untitled, 'title')] };
  const problems = limitsOf(cleaned.value).map(({ code, field, limit }) =>
    problem(call, code, field, limit === undefined ? {} : { limit }),
  );
  return { value: cleaned.value, problems };
}

export const readProjectInput = (call: Call, input: ProjectInput, now: Date): Read<ProjectInput> =>
  read(call, { title: input.title, summary: input.summary || null }, 'PROJECT_TITLE_REQUIRED', (value) => checkProjectLimits(value, now));

/** A day that stays as it was may be over: it was to come when it was chosen. */
export const readMilestoneInput = (call: Call, input: MilestoneInput, now: Date, before?: string): Read<MilestoneInput> =>
  read(call, { title: input.title, delivers: input.delivers || null, dueOn: input.dueOn }, 'MILESTONE_TITLE_REQUIRED', (value) =>
    checkMilestoneLimits(value.dueOn === before ? { ...value, dueOn: null } : value, now),
  );

export const readDocumentTitle = (call: Call, title: string, now: Date): Read<{ readonly title: string }> =>
  read(call, { title }, 'DOCUMENT_TITLE_REQUIRED', (value) => checkDocumentLimits(value, now));
