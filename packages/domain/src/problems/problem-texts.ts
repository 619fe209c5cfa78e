import type { MissingCode } from '../completeness';
import type { MatchRefusal } from '../lifecycle/match-types';
import type { NeedRefusal } from '../lifecycle/need-lifecycle';
import type { OfferRefusal } from '../lifecycle/offer-lifecycle';
import type { MilestoneRefusal, ProjectRefusal } from '../lifecycle/project-lifecycle';
import type { LimitCode } from '../limits/limit';
import type { Language } from '../values/identity';
import { accountTexts } from './account-texts';
import { caseTexts } from './case-texts';
import { formTexts } from './form-texts';
import { lifecycleTexts } from './lifecycle-texts';
import { projectTexts } from './project-texts';

/** Every cause for which a person's input or step is refused with a way to mend it. One code per cause. */
export type ProblemCode =
  | keyof typeof lifecycleTexts
  | keyof typeof formTexts
  | keyof typeof caseTexts
  | keyof typeof accountTexts
  | keyof typeof projectTexts;

type DecidedCode = NeedRefusal | OfferRefusal | MatchRefusal | ProjectRefusal | MilestoneRefusal | MissingCode | LimitCode | 'BAD_TEXT';

const allTexts = { ...lifecycleTexts, ...formTexts, ...caseTexts, ...accountTexts, ...projectTexts } satisfies Record<
  DecidedCode,
  Readonly<Record<Language, string>>
>;

/** The message of each code in each language, with slots such as `{limit}`. It says what to do next. */
export const problemTexts: Readonly<Record<ProblemCode, Readonly<Record<Language, string>>>> = allTexts;

/** The message of a code in a language; numbers get thousands apart, a slot without a value is left empty. */
export function problemText(
  code: ProblemCode,
  language: Language,
  values: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return problemTexts[code][language].replace(/\{(\w+)\}/g, (_slot, name: string) => shown(values[name]));
}

function shown(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : value;
}
