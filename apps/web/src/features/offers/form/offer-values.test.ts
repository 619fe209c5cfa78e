import { missingForOfferSubmission } from '@kongano/domain';
import { anOffer } from '../testing/offer';
import { blankOffer, nobody, noEvidence, offerInputOf, offerValuesOf, unfitOffer } from './offer-values';

describe('the values of an offer', () => {
  it('give back what the server sent, unchanged', () => {
    expect(offerInputOf(offerValuesOf(anOffer()))).toMatchObject({
      title: 'Solar tunnel dryer',
      stage: 'READY_FOR_DEMONSTRATION',
      trl: 7,
      fieldCodes: ['2.3'],
      regionCode: 'TZ-16',
      evidence: [{ kind: 'PUBLICATION', text: 'Drying of mango', doi: '10.1234/mango' }],
      people: [{ name: 'Neema Mushi', orcid: '0000-0002-1825-0097' }],
      ipStatus: null,
    });
  });

  it('have the same keys as the input, so that a problem finds its field', () => {
    expect(Object.keys(offerInputOf(blankOffer)).sort()).toEqual(Object.keys(blankOffer).sort());
  });

  it('take identifiers as people paste them, and leave out empty lines', () => {
    const evidence = [noEvidence, { ...noEvidence, text: 'Trial', doi: 'https://doi.org/10.1234/mango ' }];
    const people = [nobody, { name: ' Neema ', orcid: 'https://orcid.org/0000-0002-1825-0097' }];
    const input = offerInputOf({ ...blankOffer, evidence, people });
    expect(input.evidence).toEqual([{ kind: 'PUBLICATION', text: 'Trial', doi: '10.1234/mango' }]);
    expect(input.people).toEqual([{ name: 'Neema', orcid: '0000-0002-1825-0097' }]);
  });

  it('are complete for the broker with what the form asks for', () => {
    expect(missingForOfferSubmission(offerInputOf(offerValuesOf(anOffer())))).toEqual([]);
  });

  it('say in the person’s language what cannot be kept', () => {
    const problems = unfitOffer({ ...blankOffer, evidence: [{ ...noEvidence, text: 'Trial', doi: 'mango' }] }, 'sw');
    expect(problems).toEqual([expect.objectContaining({ field: 'evidence.0.doi', code: 'WRONG_FORM' })]);
    expect(problems[0]?.message).toContain('mfano');
  });
});
