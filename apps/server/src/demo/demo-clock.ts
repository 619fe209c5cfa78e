import { addDays, type Day, dayOf } from '@kongano/domain';

const hour = 3_600_000;
/** Days that a need of the set stays open for interest, whenever the demonstration is loaded. */
const leastDaysOpen = 30;

/** The time that the use cases of the loading see, so that the set looks as if people had worked on it for weeks. */
export class DemoClock {
  #now: Date;

  constructor(readonly start: Date) {
    this.#now = start;
  }

  readonly read = (): Date => this.#now;

  /** Goes to this many days before the loading; parts of a day count. */
  goTo(daysAgo: number): void {
    this.#now = new Date(this.start.getTime() - daysAgo * 24 * hour);
  }

  wait(hours: number): void {
    this.#now = new Date(this.#now.getTime() + hours * hour);
  }

  /** The day this many days after the loading. */
  dayIn(days: number): Day {
    return addDays(dayOf(this.start), days);
  }

  /** A day of the set; once it has passed or is close, the same day of a later year. */
  ahead(day: Day): Day {
    const year = Number(day.slice(0, 4));
    return day >= this.dayIn(leastDaysOpen) ? day : this.ahead(`${year + 1}${day.slice(4)}`);
  }
}
