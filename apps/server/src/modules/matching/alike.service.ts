import type { PostingSide } from '@kongano/domain';
import { badInput } from '../../platform/errors';
import type { Actor } from '../../platform/session';
import type { MatchFinder } from './match-finder';

/** Where a field stands in an answer, from the field upwards. */
interface Place {
  readonly key: string | number;
  readonly prev: Place | undefined;
}

const isInList = ({ key, prev }: Place): boolean => typeof key === 'number' || (prev !== undefined && isInList(prev));

/** What is like a need or an offer on its own side. */
export class Alike {
  constructor(private readonly finder: MatchFinder) {}

  /** Each costs a walk over the whole index, so a list of postings is not asked for each one's. */
  to(actor: Actor, side: PostingSide, id: string, first: number, place: Place): Promise<readonly string[]> {
    if (first < 1 || first > 20) throw badInput('Ask for 1 to 20.', 'Omba 1 hadi 20.');
    if (isInList(place)) throw badInput('Ask for what is similar of one at a time.', 'Omba vinavyofanana kwa kimoja kwa wakati mmoja.');
    return this.finder.alike(actor, side, id, first);
  }
}
