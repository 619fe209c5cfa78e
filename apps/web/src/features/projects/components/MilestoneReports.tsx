import type { ReactElement } from 'react';
import { formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { StatusDot } from '../../../ui';
import { AttachmentList } from '../../postings';
import type { Milestone } from '../model/types';
import { shownFile } from './shown-file';

/** What was reported and what the firm said to it, the newest first. */
export function MilestoneReports({ reports }: Pick<Milestone, 'reports'>): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  if (reports.length === 0) return null;
  return (
    <ol className="grid gap-3">
      {reports.map((report) => (
        <li key={report.id} className="grid gap-2 rounded-md bg-sunken p-3">
          <p className="text-sm text-muted">
            {t('projects.report.by', {
              number: report.number,
              name: report.reportedBy?.name ?? '–',
              day: formatShortDate(report.reportedAt, language),
            })}
          </p>
          <p className="max-w-prose whitespace-pre-line">{report.report}</p>
          <AttachmentList attachments={report.evidence.map(shownFile)} />
          {report.answer && (
            <div>
              <StatusDot tone={report.answer === 'CONFIRMED' ? 'success' : 'danger'}>
                {t(report.answer === 'CONFIRMED' ? 'projects.report.confirmed' : 'projects.report.refused', {
                  name: report.answeredBy?.name ?? '–',
                  day: report.answeredAt ? formatShortDate(report.answeredAt, language) : '',
                })}
              </StatusDot>
              {report.answerReason && <p className="mt-1 max-w-prose whitespace-pre-line">{report.answerReason}</p>}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
