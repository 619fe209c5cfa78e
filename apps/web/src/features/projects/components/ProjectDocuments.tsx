import { fileLimits } from '@kongano/domain';
import Plus from 'lucide-react/icons/plus';
import { type ReactElement, useState } from 'react';
import { formatFileSize, formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Card, FileDrop, showToast, TextField } from '../../../ui';
import { useRun } from '../../postings';
import type { ProjectActs } from '../hooks/use-project-acts';
import { useUploads } from '../hooks/use-uploads';
import type { Answer, ProjectDetails } from '../model/types';
import { WordsForm } from './WordsForm';

export interface ProjectDocumentsProps {
  project: Pick<ProjectDetails, 'documents' | 'viewerCan'>;
  acts: ProjectActs;
}

type Document = ProjectDetails['documents'][number];

/** What is kept with the project; nothing is written over, a newer version stands above the older ones. */
export function ProjectDocuments({ project: { documents, viewerCan }, acts }: ProjectDocumentsProps): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<string>();
  const mayAdd = viewerCan.includes('ADD_DOCUMENT');
  const form = (document?: Document): ReactElement => (
    <DocumentForm
      title={document?.title ?? ''}
      onSend={(title, fileId) => acts.addDocument(document?.id, title, fileId)}
      onDone={() => {
        setOpen(undefined);
        showToast(t('projects.done.ADD_DOCUMENT'));
      }}
      onCancel={() => setOpen(undefined)}
    />
  );
  return (
    <Card title={t('projects.documents')}>
      {documents.length === 0 && <p className="max-w-prose text-muted">{t('projects.documents.none')}</p>}
      <ul className="grid gap-4">
        {documents.map((document) => (
          <li key={document.id}>
            <p className="font-semibold">{document.title}</p>
            <Versions versions={document.versions} />
            {mayAdd && open !== document.id && (
              <Button
                variant="quiet"
                onClick={() => setOpen(document.id)}
                aria-label={`${t('projects.document.newVersion')}: ${document.title}`}
              >
                {t('projects.document.newVersion')}
              </Button>
            )}
            {open === document.id && form(document)}
          </li>
        ))}
      </ul>
      {mayAdd && open === undefined && (
        <Button icon={Plus} className="mt-3" onClick={() => setOpen('new')}>
          {t('projects.act.ADD_DOCUMENT')}
        </Button>
      )}
      {open === 'new' && form()}
    </Card>
  );
}

function Versions({ versions }: Pick<Document, 'versions'>): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <ol>
      {versions.map(({ id, number, name, url, size, addedBy, createdAt }) => (
        <li key={id} className="text-sm text-muted">
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center text-base break-all text-accent underline"
          >
            {name}
          </a>{' '}
          {formatFileSize(size)}
          <span className="block">
            {t('projects.document.version', { number, name: addedBy?.name ?? '–', day: formatShortDate(createdAt, language) })}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface DocumentFormProps {
  title: string;
  onSend: (title: string, fileId: string) => Answer;
  onDone: () => void;
  onCancel: () => void;
}

function DocumentForm({ title, onSend, onDone, onCancel }: DocumentFormProps): ReactElement {
  const t = useText();
  const run = useRun();
  const [name, setName] = useState(title);
  const uploads = useUploads(1);
  const errorOf = (field: string): string | undefined => run.problems.find((problem) => problem.field === field)?.message;
  const missing = [{ code: 'FILE_MISSING', field: 'fileId', message: t('projects.file.missing') }];
  const send = async (): Answer => {
    const { files, problems } = await uploads.settled('fileId');
    const [file] = files;
    if (problems.length > 0) return problems;
    return file ? onSend(name, file.id) : missing;
  };
  return (
    <WordsForm {...run} hint="" submit={t('projects.act.ADD_DOCUMENT')} onSend={() => void run.run(send, onDone)} onCancel={onCancel}>
      <TextField
        name="title"
        label={t('projects.field.documentTitle')}
        value={name}
        error={errorOf('title')}
        onChange={({ target }) => setName(target.value)}
      />
      <FileDrop
        name="fileId"
        label={t('projects.field.file')}
        hint={t('projects.field.filesHint', { size: formatFileSize(fileLimits.perFile) })}
        accept="image/*,.pdf,.docx,.xlsx,.odt,.csv,.txt"
        maxBytes={fileLimits.perFile}
        error={uploads.error ?? errorOf('fileId')}
        files={uploads.files}
        uploading={uploads.uploading}
        onFiles={uploads.add}
        onRemove={uploads.remove}
      />
    </WordsForm>
  );
}
