import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Registry } from 'prom-client';
import type { Config } from '../config';
import type { Database } from '../database';
import type { Files } from '../files';
import type { JobDefinition } from '../jobs';
import type { Live } from '../live';
import type { Log } from '../log';
import type { Mail } from '../mail';
import type { Openings } from '../reading';
import type { Sms } from '../sms';
import type { Events, UseCases } from '../use-case';
import type { WaitingSource, WaitingSources } from './waiting';

/** What a module may use of the platform. */
export interface Platform {
  readonly config: Config;
  readonly database: Database;
  readonly pool: Pool;
  readonly useCases: UseCases;
  readonly events: Events;
  readonly live: Live;
  readonly mail: Mail;
  readonly sms: Sms;
  readonly files: Files;
  /** What people open, for whoever keeps a record of it. */
  readonly openings: Openings;
  readonly log: Log;
  readonly clock: () => Date;
  /** What waits for a person, gathered from all modules. */
  readonly waiting: WaitingSources;
}

/** Names the services of modules that were set up before: a module finds those below it, never those above. */
export class Services {
  readonly #byClass = new Map<unknown, object>();

  /** Gives the service under its own class, or under the abstract class it stands for. */
  provide<S extends object>(service: S, as: unknown = service.constructor): S {
    this.#byClass.set(as, service);
    return service;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a service class may take any constructor arguments
  get<S extends object>(type: abstract new (...args: any[]) => S): S {
    const service = this.#byClass.get(type);
    if (!(service instanceof type)) throw new Error(`${type.name} is not set up: does its module stand earlier in app/modules.ts?`);
    return service;
  }
}

export interface ModuleParts {
  /** Instances of the module's resolver classes. */
  readonly resolvers?: readonly object[];
  readonly routes?: (http: FastifyInstance) => void;
  readonly jobs?: readonly JobDefinition[];
  readonly waiting?: readonly WaitingSource[];
  /** Adds what the module measures to `/metrics`. */
  readonly metrics?: (registry: Registry) => void;
  /** Work after migration and before the first request, e.g. filling an index. */
  readonly start?: () => Promise<void>;
  readonly stop?: () => Promise<void>;
}

export interface ModuleDefinition {
  readonly name: string;
  // biome-ignore lint/complexity/noBannedTypes: TypeORM identifies entities by their constructors, of any shape
  readonly entities: readonly Function[];
  readonly setUp: (platform: Platform, services: Services) => ModuleParts;
}

export const defineModule = (definition: ModuleDefinition): ModuleDefinition => definition;
