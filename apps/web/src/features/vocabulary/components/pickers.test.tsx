import { MockedProvider } from '@apollo/client/testing/react';
import { VocabularySearchDocument } from '@kongano/graphql/vocabulary';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderScreen } from '../../../testing/render';
import type { TermValue } from '../term-title';
import { SdgField } from './SdgField';
import { SdgList } from './SdgList';
import { TermPicker } from './TermPicker';
import { TermsPicker } from './TermsPicker';

const term = (scheme: TermValue['scheme'], code: string, titleEn: string, titleSw: string) => ({
  __typename: 'Term' as const,
  scheme,
  code,
  parentCode: null,
  titleEn,
  titleSw,
});
const oils = term('SECTOR', '1040', 'Vegetable oils', 'Mafuta ya mimea');
const fruit = term('SECTOR', '1030', 'Fruit and vegetables', 'Matunda na mboga');
const goals = [term('SDG', '1', 'No poverty', 'Kutokomeza umaskini'), term('SDG', '9', 'Industry', 'Viwanda')];

const answer = (...terms: ReturnType<typeof term>[]) => ({
  request: { query: VocabularySearchDocument, variables: () => true },
  result: {
    data: {
      terms: {
        __typename: 'TermConnection' as const,
        edges: terms.map((node) => ({ __typename: 'TermEdge' as const, cursor: node.code, node })),
        pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
      },
    },
  },
  maxUsageCount: 9,
});

const show = (part: ReactElement, terms = [oils, fruit], language: 'en' | 'sw' = 'en') =>
  renderScreen(<MockedProvider mocks={[answer(...terms)]}>{part}</MockedProvider>, { language });

function One(): ReactElement {
  const [value, setValue] = useState<TermValue | null>(null);
  return (
    <>
      <TermPicker scheme="SECTOR" label="Sector" value={value} onValue={setValue} />
      <output>{value?.titleEn ?? 'none'}</output>
    </>
  );
}

function Several(): ReactElement {
  const [value, setValue] = useState<TermValue[]>([]);
  return <TermsPicker scheme="SECTOR" label="Sectors" max={2} value={value} onValue={setValue} />;
}

async function choose(field: string, text: string, option: RegExp): Promise<void> {
  await userEvent.type(await screen.findByRole('combobox', { name: field }), text);
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

describe('a term picker', () => {
  it('offers what is found, in the person’s language, and gives the whole term', async () => {
    show(<One />, [oils, fruit], 'sw');
    await choose('Sector', 'mafuta', /Mafuta ya mimea/);
    expect(screen.getByText('Vegetable oils', { selector: 'output' })).toBeInTheDocument();
  });

  it('takes several, one after the other, and no more than it may', async () => {
    show(<Several />);
    await choose('Sectors', 'oil', /Vegetable oils/);
    await choose('Sectors', 'fruit', /Fruit and vegetables/);
    expect(screen.queryByRole('combobox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Vegetable oils' }));
    expect(await screen.findByRole('combobox', { name: 'Sectors' })).toHaveValue('');
  });
});

describe('the goals', () => {
  it('are ticked by number and title', async () => {
    const onValue = jest.fn();
    show(<SdgField name="sdgs" label="Goals" value={[9]} onValue={onValue} />, goals);
    await userEvent.click(await screen.findByRole('checkbox', { name: '1 No poverty' }));
    expect(onValue).toHaveBeenCalledWith([1, 9]);
  });

  it('are shown with their words', async () => {
    show(<SdgList goals={[9]} />, goals, 'sw');
    expect(await screen.findByText('Viwanda')).toBeInTheDocument();
  });
});
