export { addFileRoutes, type FileRouteParts } from './file-routes';
export { Files, type FileUse, orphanFiles, type StoredFile } from './files.service';
