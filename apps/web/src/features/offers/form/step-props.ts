import type { StepProps as SharedProps } from '../../postings';
import type { OfferValues } from './offer-values';

/** What every step of the form of an offer is given. */
export type StepProps = SharedProps<OfferValues>;
