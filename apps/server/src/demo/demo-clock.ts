import { addDays, type Day, dayOf, startOfDay } from '@kongano/domain';

const hour = 3_600_000;
const opensAt = 8;
const hoursOpen = 8;
/** Days that a need of the set stays open for interest, whenever the demonstration is loaded. */
const leastDaysOpen = 30;

/** The time that the use cases of the loading see, so that the set looks as if people had worked on it for weeks, by day. */
export class DemoClock {
  #moment: number;

  constructor(readonly start: Date) {
    this.#moment = start.getTime();
  }

  /** The moment, moved into the working hours of its day in the same order; never later than the loading itself. */
  readonly read = (): Date => {
    const midnight = startOfDay(dayOf(new Date(this.#moment))).getTime();
    const partOfDay = (this.#moment - midnight) / (24 * hour);
    return new Date(Math.min(midnight + (opensAt + partOfDay * hoursOpen) * hour, this.start.getTime()));
  };

  /** Goes to this many days before the loading; parts of a day count. */
  goTo(daysAgo: number): void {
    this.#moment = this.start.getTime() - daysAgo * 24 * hour;
  }

  wait(hours: number): void {
    this.#moment += hours * hour;
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
