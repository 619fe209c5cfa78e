export { addFileRoutes, type FileRouteParts } from './file-routes';
export { Files, type FileUse, type StoredFile } from './files.service';
export { orphanFiles } from './orphan-files';
