import { Services } from './module';

abstract class Reader {
  abstract read(): string;
}
class PaperReader extends Reader {
  read(): string {
    return 'paper';
  }
}

describe('services', () => {
  it('are found by their class, or by the class they stand for', () => {
    const services = new Services();
    const reader = services.provide(new PaperReader());
    expect(services.get(PaperReader)).toBe(reader);
    expect(() => services.get(Reader)).toThrow('Reader is not set up');
    services.provide(reader, Reader);
    expect(services.get(Reader).read()).toBe('paper');
  });

  it('that are not set up yet are named, with what to look for', () => {
    expect(() => new Services().get(PaperReader)).toThrow('PaperReader is not set up: does its module stand earlier in app/modules.ts?');
  });
});
