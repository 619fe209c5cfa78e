import { analyseDocument } from '../../analyse/analyse-document';
import { someDocument } from '../../testing/documents';
import { demandOf, type MustHave } from './demand';
import { judgeBy } from './judge-must-have';

type Case = readonly [what: string, mustHave: Partial<MustHave>, offer: string, verdict: 'met' | 'gap' | 'unknown'];

const judge = (mustHave: Partial<MustHave>, body: string, language: 'en' | 'sw', offerLanguage = language) => {
  const offer = someDocument({ id: 'offer', language: offerLanguage, body });
  return judgeBy(offer, analyseDocument(offer))(demandOf({ metric: '', ...mustHave }, language));
};
const capacity = (target: string, unit = 'kg/h') => ({ metric: 'Capacity', target, unit });
const price = (target: string) => ({ metric: 'Price', target });
const bei = (target: string) => ({ metric: 'Bei', target });

const english: readonly Case[] = [
  ['a rate that is enough', capacity('at least 50'), 'Threshes 80 kg per hour.', 'met'],
  ['a rate that falls short', capacity('at least 50'), 'Threshes 30 kg per hour.', 'gap'],
  ['a rate in tonnes a day', capacity('at least 50'), 'It mills two tonnes a day.', 'met'],
  ['a rate per two hours', capacity('at least 50'), 'Mills 80 kg per 2 hours.', 'gap'],
  ['a range above', capacity('50'), 'Shells 60 to 80 kg/h.', 'met'],
  ['a range that only reaches it', capacity('70'), 'Shells 50 to 80 kg/h.', 'unknown'],
  ['up to what is wanted', capacity('at least 50'), 'Shells up to 60 kg/hr.', 'met'],
  ['up to less than is wanted', capacity('at least 50'), 'Shells up to 40 kg/hr.', 'gap'],
  ['at least less than is wanted', capacity('50'), 'Shells at least 40 kg an hour.', 'unknown'],
  ['another dimension', capacity('50'), 'The machine weighs 80 kg.', 'unknown'],
  ['a plan', capacity('50'), 'We hope to reach 80 kg per hour.', 'unknown'],
  ['a number that is denied', capacity('50'), 'It does not reach 80 kg per hour.', 'unknown'],
  ['two models, one of which is enough', capacity('50'), 'The small one does 30 kg per hour, the large one 90 kg per hour.', 'met'],
  ['litres a minute in cubic metres an hour', { metric: 'Pumping rate', target: '3', unit: 'm³/h' }, 'Pumps 60 litres per minute.', 'met'],
  ['too dear', price('under TZS 5 million'), 'It costs TZS 6,500,000.', 'gap'],
  ['within the price', price('under TZS 5 million'), 'It sells for TZS 4.2 million.', 'met'],
  ['a price in thousands', price('at most TZS 800 thousand'), 'The price is Tsh 750,000/=.', 'met'],
  ['a price with m', price('TZS 5m'), 'The unit costs TZS 3m.', 'met'],
  ['a price range across the limit', price('TZS 5 million'), 'It costs TZS 4 to 6 million.', 'unknown'],
  ['a price from more than can be paid', price('TZS 3 million'), 'Prices start: it costs from TZS 4 million.', 'gap'],
  ['money that is saved is no price', price('TZS 5 million'), 'Saves TZS 3 million a year.', 'unknown'],
  ['money without a word of price', price('TZS 5 million'), 'The firm put in TZS 3 million.', 'unknown'],
  [
    'a temperature within',
    { metric: 'Storage temperature', target: 'between 10 and 20', unit: '°C' },
    'Stores food at a temperature of 12 to 15 °C.',
    'met',
  ],
  ['a temperature outside', { metric: 'Temperature', target: 'between 10 and 20 °C' }, 'Keeps 2 to 8 °C.', 'gap'],
  ['a temperature across', { metric: 'Temperature', target: '10-20 °C' }, 'Keeps between 5 and 15 °C.', 'unknown'],
  ['a working range that covers it', { metric: 'Temperature', target: '10–20 °C' }, 'Works between 0 and 45 °C.', 'met'],
  [
    'a difference is no temperature',
    { metric: 'Temperature', target: '10 to 20 °C' },
    'Holds 10 to 14 degrees below outside air.',
    'unknown',
  ],
  ['Fahrenheit', { metric: 'Temperature', target: 'at least 70', unit: '°C' }, 'Heats milk to 176 °F.', 'met'],
  ['below zero', { metric: 'Freezing temperature', target: 'at most -18 °C' }, 'Freezing at -20 °C.', 'met'],
  [
    'a loss that falls enough',
    { metric: 'Grain losses', today: '30', target: '10', unit: '%' },
    'Grain losses fall from 30 to 8 %.',
    'met',
  ],
  [
    'a loss that does not',
    { metric: 'Grain losses', today: '30', target: '10', unit: '%' },
    'Grain losses fall from 30 to 15 per cent.',
    'gap',
  ],
  [
    'by so much is not to so much',
    { metric: 'Grain losses', today: '30', target: '10', unit: '%' },
    'Cuts grain losses by 8 %.',
    'unknown',
  ],
  [
    'by so much where that is asked',
    { metric: 'Fuel saving', target: '25', unit: '%' },
    'Reduces fuel use by 40 %; a fuel saving by 40 %.',
    'met',
  ],
  [
    'a yield that rises enough',
    { metric: 'Head rice', today: '45', target: '60', unit: '%' },
    'Raises head rice from 45 to 62 per cent.',
    'met',
  ],
  [
    'the percentage of something else',
    { metric: 'Broken rice', today: '50', target: '20', unit: '%' },
    'Raises head rice from 45 to 62 per cent.',
    'unknown',
  ],
  [
    'of two percentages the one that is meant',
    { metric: 'Moisture', target: '12', unit: '%' },
    'Moisture comes down to 11 %, and losses stay at 25 %.',
    'met',
  ],
  [
    'and the other way round',
    { metric: 'Losses', target: '12', unit: '%' },
    'Moisture comes down to 11 %, and losses stay at 25 %.',
    'gap',
  ],
  [
    'days that are long enough',
    { metric: 'Days that green beans stay fresh', target: '10', unit: 'days' },
    'Keeps green beans fresh for two weeks.',
    'met',
  ],
  [
    'days that are too few',
    { metric: 'Days that green beans stay fresh', target: '10', unit: 'days' },
    'Green beans stay fresh for a week: 7 days.',
    'gap',
  ],
  [
    'days of something else',
    { metric: 'Days that green beans stay fresh', target: '10', unit: 'days' },
    'The course takes 12 days.',
    'unknown',
  ],
  ['drying in time', { metric: 'Drying time', today: '4', target: '2', unit: 'days' }, 'Dries mango in 36 hours.', 'met'],
  ['drying too slowly', { metric: 'Drying time', today: '4', target: '2', unit: 'days' }, 'Drying takes 72 hours.', 'gap'],
  ['horsepower in kilowatts', { metric: 'Power', target: 'at most 5 kW' }, 'Driven by a 5 hp motor.', 'met'],
  ['too much power', { metric: 'Power', target: 'at most 1500 W' }, 'Driven by a 2.2 kW motor.', 'gap'],
  ['millimetres in centimetres', { metric: 'Board width', target: 'at least 30 cm' }, 'Presses boards of 350 mm width.', 'met'],
  ['a weight', { metric: 'Weight', target: '20', unit: 'kg' }, 'It weighs 18 kg and dries 50 kg.', 'met'],
  [
    'water for a kilogram',
    { metric: 'Water for a kilogram of fibre', today: '100', target: '25', unit: 'litres' },
    'Washes fibre with 20 litres of water per kilogram; 20 litres per kilogram of fibre.',
    'met',
  ],
  ['birds', { metric: 'Birds in the house', target: 'at least 200', unit: 'birds' }, 'A house for 250 birds.', 'met'],
  ['too few birds', { metric: 'Birds in the house', target: 'at least 200', unit: 'birds' }, 'A house for 120 birds.', 'gap'],
  [
    'a number of something else',
    { metric: 'Birds in the house', target: 'at least 200', unit: 'birds' },
    'A house for birds, drawn by 250 students.',
    'unknown',
  ],
  ['pH', { metric: 'pH', target: 'between 6 and 8' }, 'The water leaves with a pH of 7.2.', 'met'],
  ['nothing of it where none may be', { metric: 'Chromium used', target: '0', unit: 'kg' }, 'Tans leather without chromium.', 'met'],
  ['words that are there', { metric: 'Food-grade stainless steel' }, 'Made of food grade stainless steel.', 'met'],
  ['words that are denied', { metric: 'Works in rain' }, 'It does not work in rain.', 'gap'],
  ['words that are only in part there', { metric: 'Food-grade stainless steel' }, 'Made of mild steel.', 'unknown'],
  ['without what is not wanted', { metric: 'Works without electricity' }, 'No electricity needed.', 'met'],
  ['with what is not wanted', { metric: 'Works without electricity' }, 'It needs electricity.', 'gap'],
  ['making what is not wanted', { metric: 'Works without electricity' }, 'Generates electricity from husks.', 'unknown'],
  ['a target in words', { metric: 'Frame', target: 'galvanised steel' }, 'The frame is of galvanised steel.', 'met'],
  ['a bare measure says nothing', { metric: 'Moisture' }, 'Measures moisture.', 'unknown'],
  ['a target of yes', { metric: 'Training', target: 'yes' }, 'Training at the mill.', 'met'],
  [
    'a rate with its thing between',
    { metric: 'Milk cooled', target: '500', unit: 'litres a day' },
    'Cools 600 litres of fresh milk a day.',
    'met',
  ],
  ['a one-year guarantee', { metric: 'Guarantee', target: 'at least 2', unit: 'years' }, 'Comes with a one-year guarantee.', 'gap'],
  ['a purchase', { metric: 'Purchase cost', target: '<= 4 million', unit: 'TZS' }, 'Priced at TSh 3.9M.', 'met'],
  [
    'a cost per kilogram',
    { metric: 'Cost of treatment', target: '500', unit: 'TZS per kg' },
    'Treatment costs 1,200 shillings per kilo.',
    'gap',
  ],
  ['a number of which nobody knows the better side', { metric: 'Plot', target: '2 ha' }, 'Irrigates a plot of 5 acres.', 'unknown'],
  [
    'the rate of something else',
    { metric: 'Honey extracted per day', target: '100', unit: 'kg' },
    'An extractor for 150 kg of oil per hour.',
    'unknown',
  ],
  [
    'a rate whose word comes later',
    { metric: 'Milling capacity', target: '200 kg/h' },
    'Presses 150 kg per hour, with results of mill tests.',
    'unknown',
  ],
  [
    'moisture beside another percentage',
    { metric: 'Moisture of paddy', target: '14 %' },
    'Raises head rice from 45 to 62 per cent of the paddy, with a moisture meter.',
    'unknown',
  ],
  ['a weight beside a mass balance', { metric: 'Weight', target: '20 kg' }, 'Done at 20 kg pilot scale, with a mass balance.', 'unknown'],
  [
    'a semicolon parts two statements',
    { metric: 'Oil left in the cake', today: '12', target: '7', unit: '%' },
    'Presses 150 kg per hour; cake oil is 6 %.',
    'met',
  ],
  ['workers', { metric: 'Labour', today: '6 workers', target: '2 workers' }, 'Labour falls to two workers.', 'met'],
  ['strength', { metric: 'Compressive strength', target: '5 MPa' }, 'Blocks have a compressive strength of 3.5 MPa.', 'gap'],
  ['not certified', { metric: 'TBS certified' }, 'Not certified by TBS.', 'gap'],
  ['to be certified', { metric: 'TBS certified' }, 'Certification by TBS is planned.', 'unknown'],
];

const swahili: readonly Case[] = [
  ['angalau', { metric: 'Uwezo', target: 'angalau kilo 50 kwa saa' }, 'Mashine inapukuchua kilo 80 kwa saa.', 'met'],
  ['haifiki', { metric: 'Uwezo', target: 'angalau kilo 50 kwa saa' }, 'Mashine inapukuchua kilo 30 kwa saa.', 'gap'],
  ['tani kwa siku', { metric: 'Uwezo', target: '50', unit: 'kg kwa saa' }, 'Inasaga tani mbili kwa siku.', 'met'],
  ['isizidi', bei('isizidi shilingi milioni 5'), 'Bei yake ni shilingi milioni 4.', 'met'],
  ['imezidi', bei('isizidi shilingi milioni 5'), 'Inauzwa kwa TZS 6,500,000.', 'gap'],
  ['laki', bei('chini ya laki nane'), 'Gharama ni Sh 750,000.', 'met'],
  ['milioni mbili na nusu', bei('chini ya TZS milioni 2'), 'Bei ni shilingi milioni mbili na nusu.', 'gap'],
  ['elfu', bei('isizidi TZS 90,000'), 'Inauzwa shilingi elfu themanini na tano.', 'met'],
  ['fedha zinazookolewa si bei', bei('isizidi milioni 5'), 'Huokoa shilingi milioni 3 kwa mwaka.', 'unknown'],
  ['kati ya … na …', { metric: 'Joto', target: 'kati ya 10 na 20', unit: '°C' }, 'Huhifadhi kwa nyuzi joto 12 hadi 15.', 'met'],
  ['nje ya kiwango', { metric: 'Joto', target: 'kati ya nyuzi joto 10 na 20' }, 'Huhifadhi kwa nyuzi joto 2 hadi 8.', 'gap'],
  [
    'asilimia inayopungua',
    { metric: 'Hasara ya mahindi', today: '30', target: '10', unit: '%' },
    'Hasara ya mahindi hupungua kutoka asilimia 30 hadi 8.',
    'met',
  ],
  [
    'haipungui vya kutosha',
    { metric: 'Hasara ya mahindi', today: '30', target: '10', unit: '%' },
    'Hasara ya mahindi hupungua kutoka asilimia 30 hadi asilimia 15.',
    'gap',
  ],
  [
    'kwa asilimia',
    { metric: 'Hasara ya mahindi', today: '30', target: '10', unit: '%' },
    'Hupunguza hasara ya mahindi kwa asilimia 8.',
    'unknown',
  ],
  ['muda', { metric: 'Muda wa kukausha', today: '4', target: '2', unit: 'siku' }, 'Hukausha embe kwa siku mbili.', 'met'],
  ['muda mrefu mno', { metric: 'Muda wa kukausha', today: '4', target: '2', unit: 'siku' }, 'Kukausha huchukua siku tatu.', 'gap'],
  [
    'inadumu',
    { metric: 'Muda ambao nyundo zinadumu', today: '2', target: '6', unit: 'miezi' },
    'Nyundo zinadumu mwaka mzima: miezi kumi na miwili.',
    'met',
  ],
  ['haidumu', { metric: 'Muda ambao nyundo zinadumu', today: '2', target: '6', unit: 'miezi' }, 'Nyundo zinadumu miezi minne.', 'gap'],
  ['hadi', { metric: 'Uwezo', target: 'angalau lita 100 kwa saa' }, 'Hukamua hadi lita 150 kwa saa.', 'met'],
  ['isiyopungua', { metric: 'Uwezo', target: 'usiopungua lita 100 kwa saa' }, 'Hukamua lita 90 kwa saa.', 'gap'],
  ['bila umeme', { metric: 'Haihitaji umeme' }, 'Mashine inafanya kazi bila umeme.', 'met'],
  ['kwa umeme', { metric: 'Bila umeme' }, 'Mashine inatumia umeme.', 'gap'],
  ['hayahitaji umeme', { metric: 'Bila umeme' }, 'Mabwawa hayahitaji umeme.', 'met'],
  ['tunatafuta', { metric: 'Uwezo', target: 'kilo 50 kwa saa' }, 'Tunatafuta mashine ya kilo 80 kwa saa.', 'unknown'],
  ['lita za maziwa kwa siku', { metric: 'Maziwa yanayopozwa', target: 'lita 500 kwa siku' }, 'Hupoza lita 600 za maziwa kwa siku.', 'met'],
  ['bei bila fedha', { metric: 'Bei ya mashine', target: 'chini ya milioni 3' }, 'Mashine inauzwa shilingi milioni nne.', 'gap'],
  ['uzito', { metric: 'Uzito wa mashine', target: 'isizidi kilo 40' }, 'Mashine ina uzito wa kilo 35.', 'met'],
  [
    'uwezo wa mashine',
    { metric: 'Uwezo wa mashine', today: '10', target: '50', unit: 'kilo kwa saa' },
    'Inapukuchua kilo 80 kwa saa.',
    'met',
  ],
  ['mvua', { metric: 'Inafanya kazi kwenye mvua' }, 'Kikaushio hufanya kazi hata wakati wa mvua.', 'met'],
];

/** Across languages: the need in the first language, the offer in the other. */
const across: readonly (readonly ['en' | 'sw', ...Case])[] = [
  [
    'sw',
    'mafuta kwenye mashudu',
    { metric: 'Mafuta yanayobaki kwenye mashudu', today: '12', target: '7', unit: '%' },
    'Cake oil reduced to about seven per cent in mill tests.',
    'met',
  ],
  ['sw', 'uwezo', { metric: 'Uwezo', target: 'angalau kilo 100 kwa saa' }, 'Expeller of 150 kg per hour.', 'met'],
  ['sw', 'bei', bei('isizidi shilingi milioni 5'), 'It costs TZS 8 million.', 'gap'],
  ['sw', 'umeme', { metric: 'Bila umeme' }, 'No electricity needed.', 'met'],
  ['en', 'drying', { metric: 'Drying time of seaweed', target: '3', unit: 'days' }, 'Hukausha mwani kwa siku mbili.', 'met'],
  ['en', 'price', price('at most TZS 2 million'), 'Bei ni shilingi milioni tatu.', 'gap'],
  ['en', 'kilowatts', { metric: 'Power', target: 'at least 5 kW' }, 'Jiko la gesi la kilowati kumi.', 'met'],
  [
    'sw',
    'kuchakata ngozi',
    { metric: 'Muda wa kuchakata ngozi', target: '21', unit: 'siku' },
    'Vegetable tanning of goat leather in 18 days.',
    'met',
  ],
  ['sw', 'chromium', { metric: 'Chromium inayotumika', target: '0', unit: 'kg' }, 'Chrome-free tanning with wattle.', 'met'],
];

describe('a must-have in English', () => {
  test.each(english)('%s', (_what, mustHave, offer, verdict) => {
    expect(judge(mustHave, offer, 'en').verdict).toBe(verdict);
  });
});

describe('sharti kwa Kiswahili', () => {
  test.each(swahili)('%s', (_what, mustHave, offer, verdict) => {
    expect(judge(mustHave, offer, 'sw').verdict).toBe(verdict);
  });
});

describe('a must-have in one language and an offer in the other', () => {
  test.each(across)('%s: %s', (language, _what, mustHave, offer, verdict) => {
    expect(judge(mustHave, offer, language, language === 'en' ? 'sw' : 'en').verdict).toBe(verdict);
  });
});
