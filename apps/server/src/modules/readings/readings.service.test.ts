import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { makeLog } from '../../platform/log';
import { Readings } from './readings.service';

let now: Date;
let written: unknown[][];
let isBroken: boolean;
const ids = { need: uuidv7(), person: uuidv7() };

function open(): Readings {
  const query = async (text: string, values: unknown[] = []) => {
    if (isBroken && text.includes('insert')) throw new Error('no database');
    if (text.includes('insert')) written.push(values);
  };
  const pool = { connect: async () => ({ query, release: () => undefined }) } as unknown as Pool;
  return new Readings({ pool, log: makeLog('silent'), clock: () => now });
}
const opening = (given: object = {}) => ({ personId: ids.person, what: 'need', id: ids.need, ...given });

beforeEach(() => {
  [now, written, isBroken] = [new Date('2027-03-01T09:00:00Z'), [], false];
});

describe('the record of what is opened', () => {
  it('is written for all at once, and nothing where nothing waits', async () => {
    const readings = open();
    await readings.flush();
    readings.note(opening());
    readings.note(opening({ what: 'match' }));
    await readings.flush();
    await readings.flush();
    expect(written).toEqual([
      [
        ['need', 'match'],
        [ids.need, ids.need],
        [ids.person, ids.person],
        [now, now],
      ],
    ]);
  });

  it('takes the same again only after ten minutes, and never what is no id', async () => {
    const readings = open();
    const noteAt = (time: string) => {
      now = new Date(`2027-03-01T${time}Z`);
      readings.note(opening());
    };
    for (const time of ['09:00:00', '09:09:59', '09:10:00']) noteAt(time);
    readings.note(opening({ id: "'; drop table need" }));
    await readings.flush();
    expect(written[0]?.[3]).toEqual([new Date('2027-03-01T09:00:00Z'), new Date('2027-03-01T09:10:00Z')]);
  });

  it('is let go where it cannot be written, and goes on afterwards', async () => {
    const readings = open();
    isBroken = true;
    readings.note(opening());
    await expect(readings.flush()).resolves.toBeUndefined();
    isBroken = false;
    readings.note(opening({ personId: uuidv7() }));
    await readings.flush();
    expect(written).toHaveLength(1);
  });

  it('grows to no more than ten thousand that wait', async () => {
    const readings = open();
    for (let count = 0; count < 10_050; count += 1) readings.note(opening({ personId: String(count) }));
    await readings.flush();
    expect(written[0]?.[0]).toHaveLength(10_000);
  });
});
