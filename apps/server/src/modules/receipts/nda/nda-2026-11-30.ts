import type { Language } from '@kongano/domain';

export const nda20261130: Readonly<Record<Language, string>> = {
  en: `Mutual confidentiality agreement

1. Purpose. The two sides of the match that the receipt names want to find out whether they can work together on the need. For that they tell each other things that others do not know.

2. What is confidential. Everything that one side tells the other about the need, the offer or its own business through Kongano, in meetings, in writing or by showing it, as well as the fact that the two sides talk. It need not be marked as confidential.

3. Duties. Each side uses what it is told for the purpose alone, keeps it as safe as its own secrets, and shows it only to those of its own people who need it for the purpose and are bound to the same duties. It neither copies a product or a process from it nor applies for any right in it. When the other side asks, it deletes or returns what it was given, but for one copy that a law requires it to keep.

4. Exceptions. The duties do not cover what is public without a breach of this agreement, what the side already knew or found out by itself, and what it lawfully has from others. What a court or an authority orders to be told may be told to them; the other side is informed before, where that is allowed.

5. Rights. All rights stay with the side that has them. This agreement gives no licence and obliges nobody to go on with the talks or to make another contract.

6. Term. The duties begin for a side when it signs and hold for three years, whatever becomes of the match. For trade secrets they hold as long as they are secret.

7. The broker. The brokers of COSTECH and SIDO who care for the match may read what is said on Kongano about it and keep it confidential.

8. Law. The law of the United Republic of Tanzania applies. The sides first try to settle a dispute between themselves with the help of the broker; courts in Tanzania decide what they cannot settle.

9. Signature. A side signs by typing the name of a person who may bind it. Kongano keeps the text, the name and the time under a digest and gives both sides a receipt. The agreement binds the two sides towards each other once both have signed.`,
  sw: `Makubaliano ya usiri ya pande mbili

1. Madhumuni. Pande mbili za ulinganisho uliotajwa kwenye stakabadhi zinataka kujua kama zinaweza kushirikiana kuhusu hitaji husika. Kwa ajili hiyo zinaelezana mambo ambayo wengine hawayajui.

2. Kilicho siri. Kila kitu ambacho upande mmoja unaueleza mwingine kuhusu hitaji, ofa au shughuli zake, kupitia Kongano, kwenye mikutano, kwa maandishi au kwa kuonyesha, pamoja na ukweli kwamba pande hizi zinazungumza. Si lazima kiwekwe alama ya siri.

3. Wajibu. Kila upande unatumia ulichoelezwa kwa madhumuni haya tu, unakilinda kama siri zake wenyewe, na unawaonyesha watu wake wanaokihitaji kwa madhumuni haya tu na waliofungwa na wajibu uleule. Hautaiga bidhaa wala mchakato kutokana nacho, wala kuomba haki yoyote juu yake. Upande wa pili ukiomba, unafuta au kurudisha ulichopewa, isipokuwa nakala moja ambayo sheria inataka itunzwe.

4. Yasiyohusika. Wajibu hauhusu kilicho wazi kwa umma bila makubaliano haya kuvunjwa, kilichojulikana tayari au kugunduliwa na upande wenyewe, na kilichopatikana kihalali kutoka kwa wengine. Kinachoamriwa na mahakama au mamlaka kinaweza kuelezwa kwao; upande wa pili unajulishwa kabla, pale inaporuhusiwa.

5. Haki. Haki zote zinabaki kwa upande wenye nazo. Makubaliano haya hayatoi leseni wala hayamlazimishi mtu yeyote kuendelea na mazungumzo au kufanya mkataba mwingine.

6. Muda. Wajibu unaanza kwa upande unapotia saini na unadumu kwa miaka mitatu, lolote litakalotokea kwa ulinganisho. Kwa siri za biashara unadumu kwa muda wote zinapokuwa siri.

7. Mwunganishi. Waunganishi wa COSTECH na SIDO wanaoshughulikia ulinganisho wanaweza kusoma yanayosemwa kwenye Kongano kuuhusu, na wanayatunza kwa siri.

8. Sheria. Sheria za Jamhuri ya Muungano wa Tanzania zinatumika. Pande zinajaribu kwanza kusuluhisha mgogoro zenyewe kwa msaada wa mwunganishi; mahakama za Tanzania zinaamua kisichosuluhishika.

9. Saini. Upande unatia saini kwa kuandika jina la mtu mwenye mamlaka ya kuufunga. Kongano inatunza maandishi, jina na wakati chini ya alama ya uthibitisho na inazipa pande zote stakabadhi. Makubaliano yanazifunga pande zote mbili baada ya zote kutia saini.`,
};
