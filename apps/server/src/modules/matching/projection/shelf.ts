import { createMatchIndex, explainMatch, type MatchIndex } from '@kongano/matching';
import type { Access, ExpertQuestion, Figures, Indexed, RankQuestion, Reader, Side, SideFigures, Task, Work } from './protocol';

/** Documents of one side, with who may see them. */
class SideIndex {
  readonly index: MatchIndex = createMatchIndex();
  readonly #access = new Map<string, Access>();

  put({ document, access }: Indexed): void {
    this.index.upsert(document, access.isPublic);
    this.#access.set(document.id, access);
  }

  remove(id: string): void {
    this.index.remove(id);
    this.#access.delete(id);
  }

  rank(question: RankQuestion) {
    return this.index.rank(question.document, { limit: question.limit, allow: this.#allowed(question) });
  }

  rankExperts({ kind, ...question }: ExpertQuestion) {
    const ownerOf = (id: string): string | undefined => {
      const access = this.#access.get(id);
      if (access?.isAnonymous && !question.reader.seesEverything) return undefined;
      return kind === 'PERSON' ? access?.authorId : (access?.organisationId ?? undefined);
    };
    return this.index.rankOwners(question.document, { limit: question.limit, allow: this.#allowed(question), ownerOf });
  }

  #allowed({ document, reader, except }: Pick<RankQuestion, 'document' | 'reader' | 'except'>): (id: string) => boolean {
    const left = new Set([...except, document.id]);
    return (id) => !left.has(id) && maySee(reader, this.#access.get(id));
  }

  get figures(): SideFigures {
    const { size, terms, postings, bytes } = this.index;
    return { documents: size, terms, postings, bytes };
  }
}

const maySee = (reader: Reader, access: Access | undefined): boolean =>
  access !== undefined &&
  (access.isPublic ||
    reader.seesEverything ||
    (reader.seesMembersOnly && access.isForMembers) ||
    access.named.some((id) => id === reader.personId || reader.organisationIds.includes(id)) ||
    access.authorId === reader.personId ||
    (access.organisationId !== null && reader.organisationIds.includes(access.organisationId)));

type Shelf = Readonly<Record<Side, SideIndex>>;
const emptyShelf = (): Shelf => ({ NEED: new SideIndex(), OFFER: new SideIndex() });

/** The index that answers and, while there is one, the index that is built aside to take its place. */
export class Shelves {
  #current = emptyShelf();
  #next: Shelf | null = null;

  readonly #work: { readonly [T in Task]: (given: Work[T]['given']) => Work[T]['answer'] } = {
    begin: () => {
      this.#next = emptyShelf();
      return null;
    },
    change: ({ side, put, removed, isBuilding }) => {
      const shelves = isBuilding ? [this.#next] : [this.#current, this.#next];
      for (const shelf of shelves) {
        for (const one of put) shelf?.[side].put(one);
        for (const id of removed) shelf?.[side].remove(id);
      }
      return null;
    },
    swap: () => {
      this.#current = this.#next ?? this.#current;
      this.#next = null;
      return null;
    },
    rank: (question) => this.#current[question.side].rank(question),
    rankExperts: (question) => this.#current.OFFER.rankExperts(question),
    explain: (pairs) => pairs.map(([need, offer]) => explainMatch(need, offer, this.#current.OFFER.index)),
    figures: (): Figures => ({ NEED: this.#current.NEED.figures, OFFER: this.#current.OFFER.figures }),
  };

  do<T extends Task>(task: T, given: Work[T]['given']): Work[T]['answer'] {
    return this.#work[task](given);
  }
}
