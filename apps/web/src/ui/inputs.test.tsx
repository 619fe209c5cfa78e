import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderScreen } from '../testing/render';
import { FileDrop, Steps, TagInput } from '.';

function Tags({ max = 3 }: { max?: number }): ReactElement {
  const [tags, setTags] = useState<string[]>(['alizeti']);
  return <TagInput name="keywords" label="Key words" value={tags} onValue={setTags} max={max} />;
}

const tags = (): (string | null)[] => screen.queryAllByRole('listitem').map((item) => item.textContent);

describe('words of one’s own', () => {
  it('end with Enter or a comma, and none comes twice', async () => {
    renderScreen(<Tags />);
    await userEvent.type(screen.getByLabelText('Key words'), 'press{Enter}Press{Enter}  cold   filter ,');
    expect(tags()).toEqual(['alizeti', 'press', 'cold filter']);
  });

  it('are kept when one leaves the field without Enter', async () => {
    renderScreen(<Tags />);
    await userEvent.type(screen.getByLabelText('Key words'), 'press');
    await userEvent.tab();
    expect(tags()).toEqual(['alizeti', 'press']);
  });

  it('go with their button, or with Backspace in the empty field', async () => {
    renderScreen(<Tags />);
    await userEvent.type(screen.getByLabelText('Key words'), 'press{Enter}{Backspace}');
    expect(tags()).toEqual(['alizeti']);
    await userEvent.click(screen.getByLabelText('Remove alizeti'));
    expect(tags()).toEqual([]);
  });

  it('say when no more fit', () => {
    renderScreen(<Tags max={1} />);
    expect(screen.getByText('Only 1 word fits')).toBeInTheDocument();
    expect(screen.getByLabelText('Key words')).toHaveAttribute('readonly');
  });
});

describe('files', () => {
  const file = (name: string, size: number): File => Object.defineProperty(new File(['x'], name), 'size', { value: size });
  const setUp = (onFiles = jest.fn(), onRemove = jest.fn()): { onFiles: jest.Mock; onRemove: jest.Mock } => {
    renderScreen(
      <FileDrop
        name="files"
        label="Photos"
        maxBytes={1_000_000}
        files={[{ id: '1', name: 'kept.jpg', size: 5_000, url: '/files/1' }]}
        uploading={[{ id: '2', name: 'going.jpg', progress: 0.4 }]}
        onFiles={onFiles}
        onRemove={onRemove}
      />,
    );
    return { onFiles, onRemove };
  };

  it('that are too large are refused before they are sent, the others go', () => {
    const { onFiles } = setUp();
    const small = file('small.jpg', 10);
    fireEvent.change(screen.getByTestId('files-input'), { target: { files: [small, file('large.jpg', 2_000_000)], value: '' } });
    expect(onFiles).toHaveBeenCalledWith([small]);
    expect(screen.getByText(/large.jpg is larger than 1.0 MB/)).toBeInTheDocument();
  });

  it('can be dropped', () => {
    const { onFiles } = setUp();
    const small = file('small.jpg', 10);
    const place = screen.getByText('Drop files here, or');
    fireEvent.dragOver(place);
    fireEvent.drop(place, { dataTransfer: { files: [small] } });
    expect(onFiles).toHaveBeenCalledWith([small]);
  });

  it('that are kept can be opened and removed; those on their way say how far they are', async () => {
    const { onRemove } = setUp();
    expect(screen.getByText('kept.jpg')).toHaveAttribute('href', '/files/1');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    await userEvent.click(screen.getByLabelText('Remove kept.jpg'));
    expect(onRemove).toHaveBeenCalledWith('1');
  });
});

describe('the steps of a form', () => {
  const steps = ['a', 'b', 'c'].map((id) => ({ id, label: `Step ${id}` }));

  it('say where one is', () => {
    renderScreen(<Steps steps={steps} current="b" />);
    expect(screen.getByRole('navigation', { name: 'Step 2 of 3' })).toBeInTheDocument();
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Step b');
  });

  it('lead back to those that were reached, and not past them', async () => {
    const onStep = jest.fn();
    renderScreen(<Steps steps={steps} current="b" done={['a']} onStep={onStep} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /Step a/ }));
    expect(onStep).toHaveBeenCalledWith('a');
  });
});
