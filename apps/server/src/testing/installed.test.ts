import { findInstalled } from './installed';

const written: string[] = [];
const variable = 'KONGANO_TEST_OF_PROGRAMS';
const wanted = { names: ['no-such-program', 'nor-this-one'], variable, untried: 'nothing in particular' };

beforeEach(() => {
  written.length = 0;
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  delete process.env[variable];
});

describe('a program that tests use where it is installed', () => {
  it('is found by the first of its names that runs, without a word', () => {
    expect(findInstalled({ ...wanted, names: ['no-such-program', process.execPath] })).toBe(process.execPath);
    expect(written).toEqual([]);
  });

  it('is missed in one sentence that says what to install and what was not tried', () => {
    expect(findInstalled(wanted)).toBeNull();
    expect(written).toEqual([
      `Neither no-such-program nor nor-this-one is installed here, so nothing in particular was not tried. Install it, or say by ${variable} where it is.\n`,
    ]);
  });

  it('is where the setting says, and nowhere else', () => {
    process.env[variable] = process.execPath;
    expect(findInstalled(wanted)).toBe(process.execPath);
    process.env[variable] = '/nowhere/redis-server';
    expect(findInstalled({ ...wanted, names: [process.execPath] })).toBeNull();
    expect(written).toEqual([`${variable} names /nowhere/redis-server, which does not run: nothing in particular was not tried.\n`]);
  });
});
