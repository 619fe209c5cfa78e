import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, type ReactElement, useState } from 'react';
import { renderScreen } from '../../../testing/render';
import { emptyOrganisation } from '../organisation-values';
import { OrganisationForm } from './OrganisationForm';

const regions = [
  { value: 'TZ-19', label: 'Coast' },
  { value: 'TZ-23', label: 'Singida' },
];
type Props = ComponentProps<typeof OrganisationForm>;

const show = (props: Partial<Props> = {}, language: 'en' | 'sw' = 'en') =>
  renderScreen(<OrganisationForm initial={emptyOrganisation} regions={regions} submitLabel="Send" send={async () => []} {...props} />, {
    language,
  });

/** The list of regions comes after the form. */
function LateRegions(): ReactElement {
  const [list, setList] = useState<Props['regions']>([]);
  return (
    <>
      <button type="button" onClick={() => setList(regions)}>
        arrive
      </button>
      <OrganisationForm initial={{ ...emptyOrganisation, regionCode: 'TZ-23' }} regions={list} submitLabel="Send" send={async () => []} />
    </>
  );
}

describe('the form of an organisation', () => {
  it('gives each kind the shape of its helix, and says what follows', () => {
    show();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['FIRM', 'ACADEMIA', 'GOVERNMENT', 'SUPPORT']);
    expect(screen.getByRole('radio', { name: /^Firm/ }).closest('label')?.querySelector('circle')).not.toBeNull();
    expect(
      screen
        .getByRole('radio', { name: /^University/ })
        .closest('label')
        ?.querySelector('rect'),
    ).not.toBeNull();
    expect(
      screen
        .getByRole('radio', { name: /^Government/ })
        .closest('label')
        ?.querySelector('path'),
    ).not.toBeNull();
    expect(
      screen
        .getByRole('radio', { name: /^Support/ })
        .closest('label')
        ?.querySelector('svg'),
    ).toBeNull();
  });

  it('asks for owners of firms only, and for the ROR of institutions only', async () => {
    show();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /^Firm/ }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await userEvent.click(screen.getByRole('radio', { name: /^University/ }));
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.getByLabelText(/^ROR/)).toBeInTheDocument();
  });

  it('asks for the summary in the language that is on, and for both once there is one', () => {
    const { unmount } = show({}, 'sw');
    expect(screen.getAllByLabelText(/^Inachofanya/)).toHaveLength(1);
    expect(screen.getByLabelText(/^Inachofanya/)).toHaveAttribute('name', 'summarySw');
    unmount();
    show({ isEdit: true });
    expect(screen.getByLabelText(/^What it does, in English/)).toBeInTheDocument();
    expect(screen.getByLabelText(/^What it does, in Kiswahili/)).toBeInTheDocument();
  });

  it('shows the region although its list comes late', async () => {
    renderScreen(<LateRegions />);
    await userEvent.click(screen.getByRole('button', { name: 'arrive' }));
    await waitFor(() => expect(screen.getByLabelText('Region')).toHaveValue('TZ-23'));
  });

  it('tells every change, to keep it', async () => {
    const onChange = jest.fn();
    show({ onChange });
    await userEvent.type(screen.getByLabelText('Name of the organisation'), 'Oil');
    await userEvent.selectOptions(screen.getByLabelText('Region'), 'TZ-23');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Oil', regionCode: 'TZ-23' }));
  });

  it('sends what was filled in', async () => {
    const send = jest.fn().mockResolvedValue([]);
    show({ send, initial: { ...emptyOrganisation, kind: 'FIRM', name: 'Oils', regionCode: 'TZ-23' } });
    await userEvent.selectOptions(screen.getByLabelText(/^Size/), 'MICRO');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(send).toHaveBeenCalledWith(expect.objectContaining({ kind: 'FIRM', name: 'Oils', size: 'MICRO' })));
  });
});
