import type { ReactElement } from 'react';
import { Avatar, Banner, Card, Facts, HighlightedText, Markdown, ReasonBar, StatusDot, Timeline } from '../../ui';
import { useSample } from './use-sample';

export function KitWords(): ReactElement {
  const say = useSample();
  return (
    <Card title={say('States and words', 'Hali na maneno')}>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <StatusDot>{say('Draft', 'Rasimu')}</StatusDot>
        <StatusDot tone="accent">{say('Published', 'Limechapishwa')}</StatusDot>
        <StatusDot tone="attention">{say('Returned to you', 'Limerudishwa kwako')}</StatusDot>
        <StatusDot tone="success">{say('Solved', 'Limetatuliwa')}</StatusDot>
        <StatusDot tone="danger">{say('Overdue', 'Limechelewa')}</StatusDot>
      </div>
      <div className="mt-4 grid gap-2">
        <Banner title={say('A broker reads it by Thursday', 'Mwunganishi atalisoma kufikia Alhamisi')}>
          {say('You need not do anything.', 'Huhitaji kufanya chochote.')}
        </Banner>
        <Banner tone="attention">{say('One must-have has no target yet.', 'Sharti moja halina lengo bado.')}</Banner>
        <Banner tone="success">{say('Sent.', 'Limetumwa.')}</Banner>
        <Banner tone="danger">{say('The file was not kept.', 'Faili halikuhifadhiwa.')}</Banner>
      </div>
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <SampleReasons isCompact={false} />
          <SampleReasons isCompact />
        </div>
        <Timeline
          now={new Date('2026-03-12T09:00:00Z')}
          items={[
            { id: '1', at: '2026-03-12T08:20:00Z', tone: 'success', text: say('Neema published the need', 'Neema alichapisha hitaji') },
            {
              id: '2',
              at: '2026-03-10T08:00:00Z',
              tone: 'attention',
              text: say('Neema returned it', 'Neema alilirudisha'),
              detail: say('“How many litres a day?”', '“Lita ngapi kwa siku?”'),
            },
            { id: '3', at: '2026-02-01T08:00:00Z', text: say('Juma wrote the first draft', 'Juma aliandika rasimu ya kwanza') },
          ]}
        />
        <Markdown
          text={say(
            'We **lose** oil:\n\n- filter clogs\n- cake stays *wet*',
            'Tunapoteza **mafuta**:\n\n- kichujio huziba\n- mashudu hubaki na *unyevu*',
          )}
        />
        <div className="grid gap-3">
          <p>
            <HighlightedText
              text={say('Sunflower oil press loses a tenth of the oil', 'Mashine ya mafuta ya alizeti hupoteza sehemu ya kumi')}
              ranges={[{ start: 0, end: 13 }]}
            />
          </p>
          <p className="flex items-center gap-2">
            <Avatar name="Asha Juma" /> Asha Juma
          </p>
          <Facts
            facts={[
              { label: say('Region', 'Mkoa'), value: 'Singida' },
              { label: say('Cost per year', 'Gharama kwa mwaka'), value: 'TZS 12,000,000' },
            ]}
          />
        </div>
      </div>
    </Card>
  );
}

function SampleReasons({ isCompact }: { isCompact: boolean }): ReactElement {
  const say = useSample();
  return (
    <ReasonBar
      label={say('Why it fits', 'Kwa nini inafaa')}
      isCompact={isCompact}
      groups={[
        {
          id: 'words',
          label: say('What it is about', 'Inahusu nini'),
          verdict: 'met',
          share: 0.46,
          most: 0.6,
          reasons: [{ id: 'text', label: say('Words in common', 'Maneno ya pamoja'), verdict: 'met' }],
        },
        {
          id: 'ready',
          label: say('How ready', 'Utayari'),
          verdict: 'gap',
          share: 0.06,
          most: 0.2,
          reasons: [
            {
              id: 'trl',
              label: say('Readiness', 'Utayari'),
              verdict: 'gap',
              detail: say('wanted 7, offered 5', 'linahitajika 7, imetolewa 5'),
            },
          ],
        },
        {
          id: 'place',
          label: say('Place', 'Mahali'),
          verdict: 'unknown',
          share: 0,
          most: 0.2,
          reasons: [{ id: 'region', label: say('Place', 'Mahali'), verdict: 'unknown', detail: say('not said', 'haijasemwa') }],
        },
      ]}
    />
  );
}
