import { type ReactElement, useState } from 'react';
import {
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  Combobox,
  type ComboboxOption,
  DateField,
  ErrorSummary,
  FileDrop,
  MoneyField,
  NumberField,
  RadioCards,
  Select,
  Steps,
  TagInput,
  TextArea,
  TextField,
} from '../../ui';
import { useSample } from './use-sample';

const regions = ['Arusha', 'Dodoma', 'Iringa', 'Kigoma', 'Mbeya', 'Morogoro', 'Singida', 'Tanga'];

export function KitFields(): ReactElement {
  const say = useSample();
  const [tried, setTried] = useState(0);
  const title = say('Give the problem a title', 'Lipe tatizo kichwa');
  const steps = [
    { id: 'problem', label: say('The problem', 'Tatizo') },
    { id: 'cost', label: say('What it costs', 'Gharama yake') },
    { id: 'tried', label: say('What you tried', 'Ulichojaribu') },
    { id: 'who', label: say('Who may see it', 'Nani alione') },
    { id: 'check', label: say('Check and send', 'Kagua na utume') },
  ];
  return (
    <Card title={say('Forms', 'Fomu')}>
      <div className="grid gap-6">
        <Steps steps={steps} current="cost" done={['problem']} onStep={() => undefined} />
        <ErrorSummary
          problems={
            tried > 0 ? [{ field: 'title', message: title }, { message: say('The whole is too long', 'Kwa jumla ni ndefu mno') }] : []
          }
          attempt={tried}
        />
        <div>
          <Button onClick={() => setTried((count) => count + 1)}>{say('Send with mistakes', 'Tuma ikiwa na makosa')}</Button>
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
          <TextField name="title" label={say('Title', 'Kichwa')} error={title} />
          <TextField
            name="name"
            label={say('Name', 'Jina')}
            optional
            hint={say('As people know it', 'Kama watu wanavyolijua')}
            placeholder="Singida Oils"
          />
          <TextArea
            name="problem"
            label={say('What goes wrong?', 'Nini hakiendi sawa?')}
            limit={120}
            defaultValue={say('The press loses oil.', 'Mashine inapoteza mafuta.')}
          />
          <TextArea
            name="long"
            label={say('Too long', 'Ndefu mno')}
            limit={10}
            defaultValue={say('More than ten letters', 'Zaidi ya herufi kumi')}
          />
          <ChoiceFields />
          <HeldFields />
        </div>
      </div>
    </Card>
  );
}

function ChoiceFields(): ReactElement {
  const say = useSample();
  return (
    <>
      <RadioCards
        name="visibility"
        label={say('Who may see it?', 'Nani aweza kuliona?')}
        defaultValue="PUBLIC"
        options={[
          { value: 'PUBLIC', label: say('Everybody', 'Kila mtu'), detail: say('Also people who are not signed in', 'Hata asiyeingia') },
          {
            value: 'MEMBERS',
            label: say('Members', 'Wanachama'),
            detail: say('Organisations that a broker has checked', 'Taasisi zilizothibitishwa na mwunganishi'),
          },
        ]}
      />
      <CheckboxGroup
        name="types"
        label={say('What kind of help?', 'Msaada wa aina gani?')}
        columns={2}
        options={[
          { value: 'TEST', label: say('Testing', 'Upimaji') },
          { value: 'LICENCE', label: say('Licence', 'Leseni') },
          { value: 'STUDENT', label: say('Student project', 'Mradi wa mwanafunzi') },
        ]}
      />
      <Select
        name="size"
        label={say('Size', 'Ukubwa')}
        options={[
          { value: 'S', label: say('Small', 'Ndogo') },
          { value: 'M', label: say('Medium', 'Ya kati') },
        ]}
      />
      <Checkbox name="agree" label={say('I agree', 'Nakubali')} error={say('Tick it to go on', 'Weka alama ili uendelee')} />
    </>
  );
}

function HeldFields(): ReactElement {
  const say = useSample();
  const [region, setRegion] = useState<ComboboxOption | null>(null);
  const [tags, setTags] = useState(['alizeti', 'kichujio']);
  const [cost, setCost] = useState<number | null>(12_000_000);
  const search = (text: string): Promise<ComboboxOption[]> =>
    Promise.resolve(
      regions.filter((name) => name.toLowerCase().includes(text.toLowerCase())).map((name) => ({ value: name, label: name, detail: 'TZ' })),
    );
  return (
    <>
      <Combobox name="region" label={say('Region', 'Mkoa')} search={search} value={region} onValue={setRegion} />
      <TagInput name="keywords" label={say('Key words', 'Maneno muhimu')} value={tags} onValue={setTags} />
      <MoneyField name="cost" label={say('Cost per year', 'Gharama kwa mwaka')} value={cost} onNumber={setCost} />
      <NumberField name="jobs" label={say('Jobs', 'Ajira')} suffix={say('people', 'watu')} />
      <DateField name="deadline" label={say('Deadline', 'Tarehe ya mwisho')} />
      <FileDrop
        name="files"
        label={say('Photos', 'Picha')}
        files={[{ id: '1', name: 'mashine.jpg', size: 812_000 }]}
        uploading={[{ id: '2', name: 'kichujio.jpg', progress: 0.4 }]}
        onFiles={() => undefined}
        onRemove={() => undefined}
      />
    </>
  );
}
