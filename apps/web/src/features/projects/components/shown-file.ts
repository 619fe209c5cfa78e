import type { ProjectFileFullFragment } from '@kongano/graphql/projects';
import type { ShownAttachment } from '../../postings';

/** A file of a project as the list of attachments shows it. */
export const shownFile = ({ id, name, contentType, size, url, createdAt }: ProjectFileFullFragment): ShownAttachment => ({
  ...{ id, name, size, url, createdAt },
  kind: contentType.startsWith('image/') ? 'PHOTO' : contentType.startsWith('audio/') ? 'VOICE' : 'DOCUMENT',
});
