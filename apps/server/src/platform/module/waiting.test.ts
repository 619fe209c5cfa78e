import { anonymousActor } from '../session';
import { WaitingSources } from './waiting';

const actor = anonymousActor('en');

describe('what waits, gathered from all modules', () => {
  it('is one statement whose parameters are numbered through', () => {
    const sources = new WaitingSources();
    sources.add([() => ({ text: 'select $1, $2', values: ['a', 'b'] }), () => ({ text: 'select $1 where $1 = $2', values: ['c', 'd'] })]);
    expect(sources.statementFor(actor)).toEqual({
      text: '(select $1, $2) union all (select $3 where $3 = $4)',
      values: ['a', 'b', 'c', 'd'],
    });
  });

  it('leaves out sources that do not concern the person', () => {
    const sources = new WaitingSources();
    sources.add([() => null, () => ({ text: 'select $1', values: [1] })]);
    expect(sources.statementFor(actor)).toEqual({ text: '(select $1)', values: [1] });
  });

  it('is nothing for whom no source has anything', () => {
    expect(new WaitingSources().statementFor(actor)).toBeNull();
  });
});
