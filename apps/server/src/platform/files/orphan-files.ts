import type { JobDefinition } from '../jobs';
import type { Files } from './files.service';

/** Once a day, files that were uploaded and never attached go. */
export const orphanFiles = (files: Files): JobDefinition => ({
  task: 'files.remove-orphans',
  cron: '30 2 * * *',
  run: async () => void (await files.removeOrphans()),
});
