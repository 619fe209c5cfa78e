import { problemsOf, showProblems } from './forms';

describe('errors of a form as lines of a summary', () => {
  it('keep the order and the path of nested fields', () => {
    const errors = {
      title: { type: 'required', message: 'Give it a title' },
      mustHaves: [undefined, { metric: { type: 'required', message: 'Say what is measured' } }],
    };
    expect(problemsOf(errors as never)).toEqual([
      { field: 'title', message: 'Give it a title' },
      { field: 'mustHaves.1.metric', message: 'Say what is measured' },
    ]);
  });

  it('belong to no field when they are of the whole form', () => {
    expect(problemsOf({ root: { type: 'server', message: 'Somebody else changed it' } } as never)).toEqual([
      { field: null, message: 'Somebody else changed it' },
    ]);
  });

  it('are none when there are none', () => expect(problemsOf({})).toEqual([]));
});

describe("the server's problems", () => {
  it('go to their fields, and those of no field come back', () => {
    const setError = jest.fn();
    const rest = showProblems<{ title: string }>(
      [{ field: 'title', message: 'Too long' }, { field: 'version', message: 'Somebody else changed it' }, { message: 'Try later' }],
      ['title'],
      setError,
    );
    expect(setError).toHaveBeenCalledWith('title', { type: 'server', message: 'Too long' });
    expect(rest).toEqual([{ message: 'Somebody else changed it' }, { message: 'Try later' }]);
  });
});
