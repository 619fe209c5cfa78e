import { doneSteps, stepOfField } from './field-steps';

const steps = [
  { id: 'problem', fields: ['title', 'language'] },
  { id: 'enough', fields: ['mustHaves', 'tags'] },
  { id: 'check', fields: [] },
];

describe('the steps of a form', () => {
  it('are found by a field, even one inside a list', () => {
    expect(stepOfField(steps, 'mustHaves.2.metric')).toBe(1);
    expect(stepOfField(steps, 'elsewhere')).toBe(0);
  });

  it('are done when something is said and nothing is missing', () => {
    const values = { title: '', language: 'sw', mustHaves: [], tags: ['oil'] };
    expect(doneSteps(steps, values, [])).toEqual(['enough']);
    expect(doneSteps(steps, { ...values, title: 'Oil' }, [{ field: 'mustHaves.0.target' }])).toEqual(['problem']);
  });
});
