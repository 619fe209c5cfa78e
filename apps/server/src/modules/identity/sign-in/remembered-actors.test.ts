import { anonymousActor } from '../../../platform/session';
import { RememberedActors } from './remembered-actors';

const someone = (personId: string) => ({ token: `token of ${personId}`, text: personId, actor: { ...anonymousActor('sw'), personId } });

describe('remembered actors', () => {
  it('are found by their cookie, as they were kept last', () => {
    const actors = new RememberedActors();
    actors.keep('a', someone('asha'));
    actors.keep('a', someone('asha, moved'));
    expect([actors.of('a')?.text, actors.of('b')]).toEqual(['asha, moved', undefined]);
  });

  it('are forgotten beyond the capacity, who was not there for longest first', () => {
    const actors = new RememberedActors(2);
    for (const cookie of ['a', 'b']) actors.keep(cookie, someone(cookie));
    actors.of('a');
    actors.keep('c', someone('c'));
    expect(['a', 'b', 'c'].map((cookie) => actors.of(cookie)?.text)).toEqual(['a', undefined, 'c']);
  });
});
