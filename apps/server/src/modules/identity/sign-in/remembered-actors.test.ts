import { anonymousActor } from '../../../platform/session';
import { RememberedActors } from './remembered-actors';

const someone = (personId: string) => ({ text: personId, actor: { ...anonymousActor('sw'), personId } });

describe('remembered actors', () => {
  it('are found by their token, as they were kept last', () => {
    const actors = new RememberedActors();
    actors.keep('a', someone('asha'));
    actors.keep('a', someone('asha, moved'));
    expect([actors.of('a')?.text, actors.of('b')]).toEqual(['asha, moved', undefined]);
  });

  it('are forgotten beyond the capacity, who was not there for longest first', () => {
    const actors = new RememberedActors(2);
    for (const token of ['a', 'b']) actors.keep(token, someone(token));
    actors.of('a');
    actors.keep('c', someone('c'));
    expect(['a', 'b', 'c'].map((token) => actors.of(token)?.text)).toEqual(['a', undefined, 'c']);
  });
});
