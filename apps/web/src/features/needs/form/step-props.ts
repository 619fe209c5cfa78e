import type { StepProps as SharedProps } from '../../postings';
import type { NeedValues } from './need-values';

/** What every step of the form of a need is given. */
export type StepProps = SharedProps<NeedValues>;
